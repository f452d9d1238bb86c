// Runs before the first paint, once the frame is read: leaves one language and puts the words away.
// tools/inline.mjs writes it into the page, where the policy names it by its hash.
(() => {
  // As the application chooses (src/hooks/use_route.rs): the address, then the browser, then English.
  const [, first] = /^#\/(en|de)(?:\/|$)/.exec(location.hash) || /^(en|de)/.exec(navigator.language) || [, 'en'];
  const other = first === 'de' ? 'en' : 'de';
  document.documentElement.lang = first;
  document.getElementById('words').hidden = true;
  for (const part of document.querySelectorAll(`section[lang=${other}]`)) part.hidden = true;
})();
