// Runs before the first paint, once the frame is read: leaves one language and puts the words away.
// tools/finish.mjs writes it into the page, where the policy names it by its hash.
(() => {
  const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2));
  const first = wanted.find((tag) => tag === 'en' || tag === 'de') || 'en';
  const other = first === 'de' ? 'en' : 'de';
  document.documentElement.lang = first;
  document.getElementById('words').hidden = true;
  for (const part of document.querySelectorAll(`section[lang=${other}]`)) part.hidden = true;
})();
