// The page of licences and notices: whose what is shipped is, and every text, from data/licences.json. No script is in it.
import { readFileSync } from 'node:fs';

/** How many accelerators there are, as counted beside the data. */
const ACCELERATORS = /^accelerators,,,(\d+),/m.exec(readFileSync('crates/training-compute/data/counts.csv', 'utf8'))[1];

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
/** Data that is compiled in: whose, where it is, its licence, and what was changed. */
export const DATA = [
  {
    name: 'Epoch AI, “Data on AI Models”', address: 'https://epoch.ai/data/ai-models', licence: 'CC BY 4.0', terms: CC_BY,
    en: 'Changed: models since 2016 of at least 10¹⁹ operations and models of language were chosen; four copies were joined, spellings of one name merged, doubtful rows marked, words for how sure a figure is read as ranges, long texts left out.',
    de: 'Geändert: Ausgewählt sind Modelle seit 2016 ab 10¹⁹ Operationen und Sprachmodelle; vier Kopien wurden zusammengeführt, Schreibweisen eines Namens vereint, zweifelhafte Zeilen gekennzeichnet, Angaben zur Sicherheit als Spannen gelesen, lange Texte weggelassen.',
  },
  {
    name: 'Epoch AI, “Machine Learning Hardware”', address: 'https://epoch.ai/data/machine-learning-hardware', licence: 'CC BY 4.0', terms: CC_BY,
    en: `Changed: ${ACCELERATORS} accelerators were chosen, their peaks without sparsity taken over or put right from vendors’ data sheets, and doubts noted.`,
    de: `Geändert: Ausgewählt sind ${ACCELERATORS} Beschleuniger; Spitzenleistungen ohne Sparsity wurden übernommen oder nach Datenblättern der Hersteller berichtigt, Zweifel vermerkt.`,
  },
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const both = (en, de) => `<p lang="en">${escaped(en)}</p>\n<p lang="de">${escaped(de)}</p>\n`;
export const notices = () => JSON.parse(readFileSync('data/licences.json', 'utf8'));

/** All of it under headings of this level and the next. `linked`: whether places in it can be led to, which a page whose fragment is a route cannot do. */
export function inside({ parts, texts }, level, linked) {
  const heading = (text, deeper = 0) => `<h${level + deeper}>${text}</h${level + deeper}>\n`;
  const two = (en, de) => heading(`${escaped(en)} · <span lang="de">${escaped(de)}</span>`);
  const text = (at) => (linked ? `<a href="#text-${at + 1}">Text ${at + 1}</a>` : `Text ${at + 1}`);
  const [ours, ...others] = parts;
  const listed = (part) => `<dt>${escaped([part.name, part.version].filter(Boolean).join(' '))}</dt>
<dd>${escaped(part.licence)}: ${part.texts.map(text).join(', ')}${part.notices.map((notice) => `<br>${escaped(notice)}`).join('')}</dd>\n`;
  return both(
    'What is shipped here, whose it is, and under which terms. Nothing on this page is loaded from anywhere, and no address leads out of it: copy what you want to look up.',
    'Was hier ausgeliefert wird, wem es gehört und zu welchen Bedingungen. Diese Seite lädt nirgendwoher etwas, und keine Adresse führt hinaus: Kopieren Sie, was Sie nachschlagen wollen.',
  ) + two('The calculator', 'Der Rechner') + both(
    'At your choice under the MIT License or the Apache License 2.0.',
    'Nach Ihrer Wahl unter der MIT-Lizenz oder der Apache-Lizenz 2.0.',
  ) + `<dl>\n${listed(ours)}</dl>\n` + two('Data', 'Daten') + `<dl>\n${DATA.map(({ name, address, licence, terms, en, de }) => `<dt>${escaped(name)}</dt>
<dd>${address}<br>${licence}, ${terms}${both(en, de)}</dd>\n`).join('')}</dl>\n` + both(
    'The law itself, 31 CFR Part 850, is a work of the U.S. Government and in the public domain; it is told here in our own words. No typeface is shipped.',
    'Die Vorschrift selbst, 31 CFR Part 850, ist ein Werk der US-Regierung und gemeinfrei; hier steht sie in eigenen Worten. Schriften werden keine ausgeliefert.',
  ) + two('Programs built in', 'Eingebaute Programme') + both(
    'The crates that the WebAssembly is linked from, and what comes with Rust. The script between WebAssembly and browser is written by wasm-bindgen. Where two licences are offered, the text is of the one we take.',
    'Die Crates, aus denen das WebAssembly gebunden ist, und was mit Rust kommt. Das Skript zwischen WebAssembly und Browser schreibt wasm-bindgen. Wo zwei Lizenzen zur Wahl stehen, steht hier der Text der gewählten.',
  ) + `<dl>\n${others.map(listed).join('')}</dl>\n` + two('Texts', 'Texte') +
    texts.map((one, at) => `<section id="text-${at + 1}">\n${heading(`Text ${at + 1}: ${escaped(one.licence)}`, 1)}<pre>${escaped(one.text)}</pre>\n</section>\n`).join('');
}

/** The page beside the others. `root`: the way from it to the style sheet, `{name, integrity}`. */
export const noticesPage = (root, style, icon, policy) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Licences and notices · Lizenzen und Hinweise · Outbound Check</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${root}${style.name}" integrity="${style.integrity}">
</head>
<body>
<main class="licences">
<h1>Licences and notices · <span lang="de">Lizenzen und Hinweise</span></h1>
${inside(notices(), 2, true)}</main>
</body>
</html>
`;

/** The same at the end of a page by itself, closed until somebody opens it. */
export const noticesFolded = () => `<aside class="licences bottom" aria-label="Licences and notices"><details>
<summary>Licences and notices · <span lang="de">Lizenzen und Hinweise</span></summary>
${inside(notices(), 2, false)}</details></aside>
`;
