// Asks for the WebAssembly while the rest of the page is still on its way. tools/pages.mjs fills in its address
// and its hash; the browser refuses any other bytes than those the page was built with.
const asked = fetch('the address of the WebAssembly file', { integrity: 'its hash' });
