// The calculator stands in no other page's frame. Hosts that set headers have the browser see to it; where
// none are set, this does. tools/inline.mjs writes it into the page.
if (self !== top) {
  document.documentElement.dataset.framed = '';
  document.getElementById('framed').hidden = false;
  document.getElementById('app').remove();
  document.getElementById('words').remove();
}
