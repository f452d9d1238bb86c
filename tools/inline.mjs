// Scripts made to stand inside a page.
//
// They stand there because a hash in `script-src` covers an inline script but not the modules it imports:
// so no script is ever loaded from anywhere, and 'self' is not needed in that directive.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceOnce } from './text.mjs';

/** The glue that wasm-bindgen wrote, as a part of a script that calls `init`. */
export function glue(text) {
  let code = replaceOnce(text, /^export \{ initSync, __wbg_init as default \};$/m, 'const init = __wbg_init;');
  // Yew can set markup from text; nothing here does, the policy would refuse it, and so it is not shipped.
  code = code.replace(/^\s*\w+\.innerHTML = .*;$/gm, "throw new Error('no markup from text');");
  // The page hands it a module that is compiled already: what it has for loading one itself is not shipped.
  code = replaceOnce(code, /\bfetch\(module_or_path\)/, 'undefined');
  // Whoever enters it goes past static/start/mend.mjs.
  code = replaceOnce(code, /\bwasm = instance\.exports\b/, 'wasm = guarded(instance.exports)');
  // It opens databases; what opens windows has the same name.
  code = code.replace(/\b(getObject\(arg0\)|arg0)\.open\(/g, 'IDBFactory.prototype.open.call($1, ');
  if (/^(import|export)\b/m.test(code)) throw new Error('the glue imports or exports more than tools/inline.mjs knows');
  return code;
}

/**
 * The module at `path` with all that it imports before it, as one script. `known` has the text of modules that
 * are no files (`glue`). Names are shared by all, so each is to be given once.
 */
export function inlined(path, known, done = new Set()) {
  if (done.has(path)) return '';
  done.add(path);
  const before = [];
  const own = readFileSync(path, 'utf8').replaceAll(/^import .* from '(.*)';\n/gm, (_, from) => {
    if (from.startsWith('.')) before.push(inlined(join(dirname(path), from), known, done));
    else if (!done.has(from)) before.push(done.add(from) && known[from]);
    return '';
  });
  return [...before, own.replaceAll(/^export (?=(async )?function|const)/gm, '')].join('\n');
}

/** `<script>` with that code, which may not hold what would end it early. */
export function script(attributes, code) {
  if (/<\/script|<!--/i.test(code)) throw new Error(`a script would end early: ${code.slice(0, 80)}`);
  return `<script${attributes}>${code}</script>`;
}
