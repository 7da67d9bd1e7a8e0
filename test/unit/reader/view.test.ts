import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { copyOf, webPage } from '../../../src/editor/reader/copy';
import { readerModel } from '../../../src/editor/reader/model';
import type { ReaderModel } from '../../../src/editor/reader/readerModel';
import { SLOTS } from '../../../src/editor/reader/rows';
import { withStyle } from '../../../src/editor/reader/style';
import { CORRECTED } from '../../../src/reading/corrections/corrected';
import { h, textOf, toHtml, type Element, type Tree } from '../../../src/editor/reader/tree';
import { filterWords, type ReaderOrder, type ReaderView } from '../../../src/editor/reader/shown';
import { stripTree } from '../../../src/editor/reader/strip';
import {
  cardTree,
  endTree,
  headerTree,
  marksCardTree,
  marksOf,
  notesTree,
  paragraphTree,
} from '../../../src/editor/reader/view';
import { loss, person, readingOf, statement } from '../made/readings';

const HOSTILE = `<script>alert(1)</script> **T** [x](command:quit)
20240115
https://news.example/?a="><img/src=x>
</p></main><script>alert(2)</script> <img src=x onerror=alert(3)> said Ada.
It dont matter & never did, Ada Moss said. [link](command:workbench.action.quit) \`code\` &lt;b&gt; </style><b>x</b>`;

const MOSS = person(0, 'Ada "<b>" Moss');
const MODEL = readerModel(
  readingOf(HOSTILE, {
    people: [MOSS],
    statements: [statement(HOSTILE, 5, 'It dont matter & never did', MOSS)],
    losses: [loss(HOSTILE, 5, 'don|t', 'apostrophe')],
    order: [5, 4],
  }),
  { losses: 'all' },
);

/** All paragraphs in an order. */
const all = (order: ReaderOrder): ReaderView => ({ order, filter: new Set() });

/** Every element of a tree. */
function* elements(tree: Tree): Generator<Element> {
  if (typeof tree === 'string') return;
  yield tree;
  for (const child of tree.children) yield* elements(child);
}

const KNOWN_TAGS = new Set(
  'header h1 h2 p a time section ul li button span svg rect ins main div strong fieldset legend label input'.split(
    ' ',
  ),
);

describe('Reader: view', () => {
  it('says where it ends that more follows, in the panel, on the page and in a copy', () => {
    const omitted = 'Only the first 2 paragraphs are shown.';
    const cut = { ...MODEL, omitted };
    assert.equal(textOf(endTree(cut)!), omitted);
    assert.equal(endTree(MODEL), null);
    assert.match(
      webPage(cut, all('file')),
      /<\/main><p class="notes end">Only the first 2 paragraphs are shown/,
    );
    assert.match(copyOf(cut, all('file'), 'text'), /Only the first 2 paragraphs are shown\.\]$/m);
    assert.doesNotMatch(webPage(MODEL, all('file')), /notes end/);
  });

  it('escapes text and attributes in HTML', () => {
    const html = toHtml(
      h('p', { title: `"'<&>`, hidden: true, id: null, class: undefined }, `<b>&"'`, h('br', {})),
    );
    assert.equal(html, '<p title="&#34;&#39;&#60;&#38;&#62;" hidden>&#60;b&#62;&#38;&#34;&#39;<br></p>');
  });

  it('makes no element and no attribute of an article', () => {
    const trees = [
      headerTree(MODEL),
      stripTree(MODEL, 'likely', true),
      ...MODEL.paragraphs.map((paragraph) => paragraphTree(paragraph, true)),
    ];
    for (const tree of trees) {
      for (const { tag, attributes } of elements(tree)) {
        assert.ok(KNOWN_TAGS.has(tag), tag);
        for (const name of Object.keys(attributes)) {
          assert.match(
            name,
            /^(class|id|href|rel|title|type|tabindex|datetime|role|aria-[a-z]+|data-[a-z]+|viewBox|preserveAspectRatio|focusable|x|y|width|height)$/,
          );
        }
        if (tag === 'a') assert.match(attributes['href'] ?? '', /^https:\/\/news\.example\//);
      }
    }
  });

  it('shows all of a paragraph’s text, with what was restored marked as inserted', () => {
    const tree = paragraphTree(MODEL.paragraphs[1]!, true);
    assert.ok(textOf(tree).includes('It don’t matter & never did'));
    const marks = [...elements(tree)].filter(({ tag }) => tag === 'ins');
    assert.deepEqual(marks.map(textOf), ['’']);
    assert.match(marks[0]!.attributes['title'] ?? '', /lost from the file/);
  });

  it('labels statements for those who see no colour', () => {
    const group = [...elements(paragraphTree(MODEL.paragraphs[1]!, true))].find(
      ({ attributes }) => attributes['role'] === 'group',
    );
    assert.equal(group?.attributes['aria-label'], 'Ada "<b>" Moss, direct, inferred');
    assert.match(group.attributes['class'] ?? '', /^statement direct slot-0$/);
  });

  it('has names alone in the strip where the article shall begin higher up', () => {
    const toggle = (full: boolean): Element =>
      [...elements(stripTree(MODEL, 'file', true, full))].find(
        (each) => each.attributes['data-action'] === 'strip',
      )!;
    assert.equal(toggle(true).attributes['aria-expanded'], 'true');
    assert.equal(toggle(false).attributes['aria-expanded'], 'false');
    assert.equal(stripTree(MODEL, 'file', true, false).attributes['class'], 'strip compact');
    assert.ok(![...elements(stripTree(MODEL, 'file', false))].some(({ tag }) => tag === 'button'));
  });

  it('says what choosing a speaker does', () => {
    const speaker = [...elements(stripTree(MODEL, 'file', true))].find(
      ({ attributes }) => attributes['data-key'],
    );
    assert.match(
      String(speaker?.attributes['title']),
      /1 statement · \d+%\. Choose to see only these paragraphs/,
    );
  });

  it('says what the lines under statements mean, whatever the strip shows', () => {
    for (const full of [true, false]) {
      const [head] = stripTree(MODEL, 'file', true, full).children;
      assert.match(
        textOf(head!),
        /Kinds of statements.*: directpartly quotedindirect$/,
        'also to those who hear it',
      );
    }
    assert.doesNotMatch(readFileSync('media/reader.css', 'utf8'), /\.compact \.legend/);
  });

  it('has another colour for each speaker', () => {
    const css = readFileSync('media/reader.css', 'utf8');
    const colours = Array.from(
      { length: SLOTS },
      (_, slot) => new RegExp(`\\n\\.slot-${slot} \\{\\n  --colour: (.*);`).exec(css)?.[1],
    );
    assert.ok(!colours.includes(undefined), colours.join());
    assert.equal(new Set(colours).size, SLOTS);
  });

  it('keeps what was restored apart on paper, where browsers leave backgrounds out', () => {
    const css = readFileSync('media/reader.css', 'utf8');
    const kept = /([^{}]*)\{\s*print-color-adjust: exact;/
      .exec(css)?.[1]
      ?.split(',')
      .map((each) => each.trim());
    assert.deepEqual(kept, ['.statement', '.restored', '.chip', '.lane rect']);
  });

  it('shows a restored space at the end of a line, too', () => {
    for (const file of ['reader', 'summary'])
      assert.match(
        readFileSync(`media/${file}.css`, 'utf8'),
        /\.restored\.space \{[^}]*white-space: break-spaces/,
      );
  });

  it('lets the reader say who made a statement', () => {
    const card = cardTree(MODEL.paragraphs[1]!.statements[0]!);
    const buttons = [...elements(card)].filter(({ tag }) => tag === 'button');
    assert.deepEqual(
      buttons.map((button) => [textOf(button), button.attributes['data-action']]),
      [['Set Speaker…', 'speaker']],
    );
  });

  it('tells why characters of a paragraph were restored', () => {
    const reasons = marksOf(MODEL.paragraphs[1]!);
    assert.equal(reasons.length, 1);
    assert.match(textOf(marksCardTree(reasons)), /^Restored in this paragraph.*“dont” is “don’t”/);
    assert.deepEqual(marksOf(MODEL.paragraphs[0]!), []);
  });

  it('shows characters that turn the direction of text', () => {
    const html = toHtml(h('p', { title: '\u202ex' }, 'a\u202eb\u2066c'));
    assert.equal(html, '<p title="[U+202E]x">a[U+202E]b[U+2066]c</p>');
  });

  it('says what is inferred', () => {
    assert.match(
      textOf(notesTree(MODEL, 'likely')!),
      /1 lost character restored.*order of the paragraphs is inferred/,
    );
    assert.doesNotMatch(textOf(notesTree(MODEL, 'file')!), /order/);
    assert.equal(notesTree({ ...MODEL, restored: 0, leftOut: 0 }, 'file'), null);
  });

  it('pictures where speakers speak, in the order shown', () => {
    const x = (order: 'file' | 'likely'): number[] =>
      [...elements(stripTree(MODEL, order, true))]
        .filter(({ tag }) => tag === 'rect')
        .map(({ attributes }) => Number(attributes['x']));
    assert.equal(x('likely')[0], 0);
    assert.ok(x('file')[0]! > 300);
    for (const { tag, attributes } of elements(stripTree(MODEL, 'file', true))) {
      if (tag !== 'rect') continue;
      assert.ok(
        Number(attributes['x']) >= 0 && Number(attributes['x']) + Number(attributes['width']) <= 1000.1,
      );
    }
  });

  it('says what a filter shows', () => {
    assert.equal(filterWords(MODEL, new Set()), 'All 2 paragraphs are shown.');
    assert.equal(
      filterWords(MODEL, new Set([MODEL.speakers[0]!.key])),
      '1 of 2 paragraphs, with 1 statement by Ada "<b>" Moss.',
    );
  });
});

describe('Reader: copies', () => {
  it('copies as plain text, in the order shown', () => {
    const lines = copyOf(MODEL, all('likely'), 'text').split('\n\n');
    assert.equal(lines[0], '<script>alert(1)</script> **T** [x](command:quit)');
    assert.ok(lines[2]!.startsWith('It don’t matter'));
    assert.ok(lines[3]!.startsWith('</p>'));
    assert.match(
      lines[4]!,
      /^\[1 lost character restored by inference\. The order of the paragraphs is inferred\.\]/,
    );
  });

  it('copies as Markdown in which the article is text', () => {
    const markdown = copyOf(MODEL, all('file'), 'markdown');
    assert.match(markdown, /^# \\<script\\>/);
    assert.doesNotMatch(markdown, /[^\\]\[link\]\(|(^|[^\\])<(script|img|b)/);
  });

  it('names the speaker of each statement in Markdown, and says that names are inferred', () => {
    const text = 'T\n20240115\nhttps://news.example/\nWe wait, she said. We go, Ada Moss said. So it islate.';
    const moss = person(0, 'Ada Moss');
    const set = statement(text, 4, 'So it is', moss);
    const model = readerModel(
      readingOf(text, {
        people: [moss],
        statements: [
          statement(text, 4, 'We wait', 'she'),
          statement(text, 4, 'We go', moss),
          { ...set, speaker: { ...set.speaker, evidence: [{ code: CORRECTED }] } },
        ],
      }),
      { losses: 'all' },
    );
    const [, , paragraph, notes] = copyOf(model, all('file'), 'markdown').split('\n\n');
    assert.equal(
      paragraph,
      'We wait *\\[“she”, not named in this file\\]*, she said. We go *\\[Ada Moss, very likely (95%)\\]*, Ada Moss said. So it is *\\[Ada Moss, set by you\\]* late.',
    );
    assert.match(notes!, /^\*In brackets stands who said the words before, inferred unless set by you/);
    assert.doesNotMatch(copyOf(model, all('file'), 'text'), /very likely|brackets/);
  });

  it('copies and prints what a filter shows, and says so', () => {
    const view = { order: 'file', filter: new Set([MODEL.speakers[0]!.key]) } as const;
    const only = /Only 1 of 2 paragraphs, with 1 statement by Ada/;
    const text = copyOf(MODEL, view, 'text');
    assert.match(text, only);
    assert.doesNotMatch(text, /onerror/);
    assert.match(text, /It don’t matter/);
    assert.match(copyOf(MODEL, view, 'markdown'), only);
    const page = webPage(MODEL, view);
    assert.equal(page.match(/class="paragraph"/g)?.length, 1);
    assert.match(page, /<p class="notes">1 of 2 paragraphs, with 1 statement by/);
    assert.doesNotMatch(copyOf(MODEL, all('file'), 'text'), /Only/);
  });

  it('saves a page that runs and loads nothing', () => {
    const page = withStyle(webPage(MODEL, all('file')), 'p { color: red } </style>');
    assert.match(
      page,
      /^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/,
    );
    assert.doesNotMatch(page, /<script|<img|<link|<button|javascript:/);
    assert.equal(page.match(/<\/style>/g)?.length, 1);
    assert.equal(page.match(/class="paragraph"/g)?.length, 2);
  });

  it('lets no article stand where the style sheet goes', () => {
    const forged = readerModel(readingOf('<style></style>\n20240115\nhttps://news.example/\nOne.'), {
      losses: 'all',
    });
    const page = withStyle(webPage(forged, all('file')), 'p { color: red }');
    assert.match(page, /<title>&#60;style&#62;[^]*<style>\np \{ color: red \}<\/style>/);
  });

  it('names nothing as inferred where nothing is', () => {
    const plain: ReaderModel = readerModel(readingOf('T\n20240115\nhttps://news.example/\nOne.'), {
      losses: 'all',
    });
    assert.match(
      copyOf(plain, all('file'), 'text'),
      /^T\n\nMonday,? 15 January 2024 · https:\/\/news\.example\/\n\nOne\.\n$/,
    );
  });
});
