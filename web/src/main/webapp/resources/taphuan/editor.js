/** Writing a page: buttons put Markdown in, what was copied from Word comes as Markdown, and the page shows as typed. */
const body = document.querySelector('[data-tools] ~ .field textarea');
const tools = document.querySelector('[data-tools]');
const shown = document.querySelector('[data-preview]');

// Buttons

/** As if it was typed, so that the browser can take it back. */
function put(text) {
  body.focus();
  if (!document.execCommand('insertText', false, text)) {
    body.setRangeText(text, body.selectionStart, body.selectionEnd, 'end');
    body.dispatchEvent(new Event('input'));
  }
}

const chosen = () => body.value.slice(body.selectionStart, body.selectionEnd);

function wrap(mark, word) {
  const from = body.selectionStart + mark.length;
  const text = chosen() || word;
  put(mark + text + mark);
  body.setSelectionRange(from, from + text.length);
}

/** Puts the mark before each chosen line. */
function begin(mark) {
  const from = body.value.lastIndexOf('\n', body.selectionStart - 1) + 1;
  body.setSelectionRange(from, body.selectionEnd);
  put(chosen().split('\n').map(line => mark + line).join('\n'));
}

/** Puts a passage of its own behind what is chosen, or around it. */
function passage(text) {
  const before = body.value.slice(0, body.selectionStart);
  put((!before || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n') + text + '\n');
}

const callOut = kind => passage(`> [!${kind}]\n${(chosen() || '…').split('\n').map(line => `> ${line}`).join('\n')}`);

tools?.addEventListener('click', event => {
  const { wrap: mark, word, begin: start, passage: text, callOut: kind } = event.target.dataset;
  if (mark) wrap(mark, word);
  if (start) begin(start);
  if (text) passage(text);
  if (kind) callOut(kind);
});
if (tools && body) tools.hidden = false;

// Paste

const DROPPED = 'style, script, meta, link, title, xml, img, svg, [style*="mso-list:Ignore"], [style*="mso-list: Ignore"]';
const TOLD = 'h1, h2, h3, h4, h5, h6, b, strong, i, em, ul, ol, table, a[href^="http"], p[class^=Mso], [style*="font-weight"]';
const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, section, article, center, pre, hr';
const ITEM = /^ *(-|1\.) /;

body?.addEventListener('paste', event => {
  const html = event.clipboardData?.getData('text/html');
  if (!html) return;
  // A document of its own, in which nothing runs and nothing is fetched.
  const page = new DOMParser().parseFromString(html, 'text/html').body;
  if (!page.querySelector(TOLD)) return;
  const markdown = join(blocks(page)).normalize('NFC');
  if (!markdown) return;
  event.preventDefault();
  put(markdown);
});

/** Items of a list follow each other without an empty line. */
const join = all => all.reduce((text, block) => text + (text && (ITEM.test(block) && ITEM.test(text.slice(text.lastIndexOf('\n') + 1)) ? '\n' : '\n\n')) + block, '');

function blocks(parent) {
  const all = [];
  let line = '';
  const end = () => {
    if (tidy(line)) all.push(tidy(line));
    line = '';
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !(node.matches(BLOCKS) || node.querySelector(BLOCKS))) line += inline(node);
    else if (!node.matches(DROPPED)) {
      end();
      all.push(...block(node));
    }
  }
  end();
  return all;
}

function block(node) {
  const tag = node.localName;
  const listed = /mso-list:\s*l\d+ level(\d)/.exec(node.getAttribute('style') ?? '');
  if (/^h[1-6]$/.test(tag)) return heading(node, Number(tag[1]));
  if (listed) return item(node, Number(listed[1]) - 1, /^\W*[\da-z]{1,4}[.)]/i.test(sign(node)));
  if (tag === 'ul' || tag === 'ol') return [list(node, 0)];
  if (tag === 'table') return table(node);
  return blocks(node);
}

function heading(node, level) {
  const text = oneLine(node, true);
  return text ? ['#'.repeat(Math.min(4, Math.max(2, level))) + ' ' + text] : [];
}

/** What Word shows before the text of an item: a dot, a number or a letter. */
const sign = node => node.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')?.textContent ?? '';

const item = (node, level, numbered) => [`${'   '.repeat(level)}${numbered ? '1.' : '-'} ${oneLine(node)}`];

function list(node, level) {
  const lines = [];
  for (const child of node.children) {
    if (child.matches('ul, ol')) lines.push(list(child, level + 1));
    if (!child.matches('li')) continue;
    const own = child.cloneNode(true);
    own.querySelectorAll('ul, ol').forEach(inner => inner.remove());
    lines.push(...item(own, level, node.localName === 'ol'));
    for (const inner of child.children) if (inner.matches('ul, ol')) lines.push(list(inner, level + 1));
  }
  return lines.join('\n');
}

function table(node) {
  const rows = [...node.rows].map(row => [...row.cells].map(cell => oneLine(cell).replaceAll('|', '\\|')));
  const wide = Math.max(0, ...rows.map(row => row.length));
  if (!wide) return [];
  const lines = rows.map(row => `| ${Array.from({ length: wide }, (_, i) => row[i] ?? '').join(' | ')} |`);
  lines.splice(1, 0, `|${'---|'.repeat(wide)}`);
  return [lines.join('\n')];
}

const tidy = text => text.replace(/[ \t]*\\\n\s*/g, '\\\n').replace(/^(\\\n|\s)+|(\\\n|\s)+$/g, '').replaceAll('****', '');
const oneLine = (node, bold = false) => tidy(inside(node, bold, false)).replace(/\\?\s+/g, ' ');
const inside = (node, bold, italic) => [...node.childNodes].map(child => inline(child, bold, italic)).join('');

function inline(node, bold = false, italic = false) {
  if (node instanceof Text) return escaped(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element) || node.matches(DROPPED)) return '';
  if (node.localName === 'br') return '\\\n';
  const weight = node.style.fontWeight;
  const heavy = weight ? weight === 'bold' || Number(weight) >= 600 : node.matches('b, strong');
  const slanted = node.style.fontStyle ? node.style.fontStyle === 'italic' : node.matches('i, em');
  let text = inside(node, bold || heavy, italic || slanted);
  if (node.matches('a[href^="http"]') && text.trim()) text = around(text, '[', `](${address(node)})`);
  if (slanted && !italic) text = around(text, '*', '*');
  if (heavy && !bold) text = around(text, '**', '**');
  return text + (node.matches('p, div, li') ? ' ' : '');
}

const address = link => link.getAttribute('href').trim().replace(/[()<>\\\s]/g, escape);

/** Marks do not count where a space follows them. */
const around = (text, open, close) => text.replace(/^(\s*)([^]*?)(\s*)$/, (all, before, core, after) => core ? before + open + core + close + after : all);
const escaped = text => text.replace(/[\\`*[\]]|<(?=[\p{L}/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&').replace(/[\u00AD\u200B\uFEFF]/g, '');

// The page as it is typed

const PAUSE = 600;
let timer = 0;
let asked = null;

body?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});

/** What the server makes of it: clean, and as it will be taught. What cannot be shown now is left as it was. */
async function show() {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(shown.dataset.preview, {
      method: 'POST', body: body.value, headers: { 'Content-Type': 'text/plain; charset=UTF-8' }, signal: asked.signal,
    });
    if (answer.status === 401) document.dispatchEvent(new CustomEvent('taphuan:session'));
    if (answer.ok) shown.innerHTML = await answer.text();
  } catch {
    // The line is down, or more was typed meanwhile: the next pause asks again.
  }
}
