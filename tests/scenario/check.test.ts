/** One thing changed in a valid pack, one refusal: its code, its line, and what it says. */
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/scenario/check.ts';
import type { Code } from '../../src/scenario/codes.ts';
import { CODES } from '../../src/scenario/codes.ts';
import { printFinding } from '../../src/scenario/finding.ts';
import { type Change, changed, check, tinyFiles } from '../fixtures/scenarios/tiny-pack.ts';

interface Rule {
  title: string;
  code: Code;
  change: Change | Change[];
  /** A piece of the message or of what to do. */
  says?: string;
  /** The words at whose place the finding stands, where they can be found in the changed file. */
  at?: string;
}
const facts = 'facts.yaml';
const SAFE = 'What would bring the carts to the mill?';
const PROSE = 'Some say that the price is too low';
const say = (put: string, title: string, code: Code, more: Partial<Rule> = {}): Rule => ({
  title,
  code,
  change: { find: PROSE, put: `${PROSE} ${put}` },
  ...more,
});
const fact = (put: string, title: string, code: Code, more: Partial<Rule> = {}): Rule => ({
  title,
  code,
  change: { file: facts, find: 'text: "more than 6,500"', put: `text: "${put}"` },
  ...more,
});

const RULES: Rule[] = [
  // Words
  say('and 14 carts wait', 'a figure typed into a paper', 'TEXT-01', { says: '“14”', at: '14 carts' }),
  say('and 12 % of them left', 'a share typed into a paper', 'TEXT-01', { at: '12 %' }),
  say('at 1,300 farms', 'a figure with its comma', 'TEXT-01', { says: '“1,300”', at: '1,300' }),
  say('and “14”', 'a bare figure dressed as a quotation', 'TEXT-01', { at: '14' }),
  say('at ½ the price', 'a fraction sign', 'TEXT-01'),
  { title: 'a figure typed into a table cell', code: 'TEXT-01', change: { find: 'not counted yet', put: 'some 20' }, at: '20' },
  { title: 'a figure typed into a title', code: 'TEXT-01', change: { find: 'title: Sacks counted', put: 'title: 40 sacks counted' }, at: '40' },
  { title: 'a figure typed into the label of a person', code: 'TEXT-01', change: { find: '{person:bob|A carter}', put: '{person:bob|Carter 7}' } },
  { title: 'a figure typed into a card', code: 'TEXT-01', change: { file: 'people.yaml', find: 'She keeps', put: 'She, 44, keeps' } },
  { title: 'a figure typed into the shelf', code: 'TEXT-01', change: { file: 'pack.yaml', find: 'lead: Read', put: 'lead: Read 3 papers' } },
  say('{oops}', 'a mark of no kind', 'TEXT-02', { at: '{oops}' }),
  say('{fact:sacks-before|sixty}', 'a figure with a label', 'TEXT-02'),
  say('{¶4', 'a mark left open', 'TEXT-02'),
  say('<b>bold</b>', 'HTML', 'TEXT-03', { at: '<b>' }),
  say('<img src=x onerror=alert(1)>', 'an image tag', 'TEXT-03'),
  { title: 'HTML in a line', code: 'TEXT-03', change: { find: SAFE, put: 'What <i>now</i>?' } },
  say('[here](https://example.org)', 'a link', 'TEXT-04'),
  say('javascript:alert(1)', 'an address that runs', 'TEXT-04'),
  say('![map](map.png)', 'a picture', 'TEXT-04'),
  say('**and** high', 'bold text', 'TEXT-05', { says: 'bold text' }),
  say('`and` high', 'a code mark', 'TEXT-05'),
  {
    title: 'a heading',
    code: 'TEXT-05',
    change: { find: '      The mill has no grain.', put: '      # The mill\n\n      The mill has no grain.' },
    says: 'heading',
  },
  { title: 'a list', code: 'TEXT-05', change: { find: '      The mill has no grain.', put: '      - The mill has no grain.' }, says: 'list' },
  say('‮', 'a sign that turns the reading order', 'TEXT-06', { says: 'U+202E' }),
  say(`“${'word '.repeat(22)}”`, 'a quotation above twenty words', 'TEXT-07', { says: '22 words' }),
  say('and “too high', 'a quotation left open', 'TEXT-08', { at: '“too' }),
  { title: 'straight quotation marks', code: 'TEXT-09', change: { find: 'The carts wait, and', put: 'The "carts" wait, and' } },
  { title: 'a mark in a line', code: 'TEXT-10', change: { find: SAFE, put: "'{¶4}?'" } },
  say('¶12', '¶ outside a mark', 'TEXT-11', { at: '¶12' }),
  { title: 'a text of spaces', code: 'TEXT-12', change: { find: 'hopes: Grain at once {¶4}.', put: 'hopes: "   "' } },
  say('{¶129}', 'a paragraph behind the chapter', 'TEXT-13', { says: '¶129' }),
  say('{¶45–44}', 'a range turned round', 'TEXT-13'),
  { title: 'a mark inside emphasis', code: 'TEXT-14', change: { find: '*another*', put: '*{person:ada}*' } },
  { title: 'a card named on the shelf', code: 'TEXT-15', change: { file: 'pack.yaml', find: 'made-up dossier', put: '{person:ada}' } },
  { title: 'a cell of two paragraphs', code: 'TEXT-16', change: { find: 'not counted yet', put: '"not counted\\n\\nyet"' } },

  // Ids
  say('{person:adda}', 'a person that nobody knows', 'ID-01', { says: 'did you mean “ada”?', at: '{person:adda}' }),
  say('{fact:sacks-bfore}', 'a fact that nobody knows', 'ID-01', { says: 'did you mean “sacks-before”?' }),
  { title: 'two papers with one id', code: 'ID-02', change: { find: 'id: count', put: 'id: report' }, says: 'first in line' },
  { title: 'two facts with one id', code: 'ID-02', change: { file: facts, find: '{ id: fall', put: '{ id: share' } },
  {
    title: 'a lit place that nobody knows',
    code: 'ID-03',
    change: { find: 'places: [uplands]', put: 'places: [upland]' },
    says: 'did you mean “uplands”?',
    at: 'upland]',
  },
  {
    title: 'a drawn figure that nobody knows',
    code: 'ID-03',
    change: { find: 'figure: sacks-later', put: 'figure: sacks-late' },
    says: 'did you mean “sacks-later”?',
  },
  {
    title: 'a chart that a beat names and nobody knows',
    code: 'ID-03',
    change: { find: 'chart: sacks\n        inks', put: 'chart: sack\n        inks' },
    says: 'no chart here; did you mean “sacks”?',
  },
  { title: 'a dossier whose file has another name', code: 'ID-04', change: { find: 'id: tiny', put: 'id: other' } },
  { title: 'a reserved id', code: 'ID-05', change: { find: 'id: tiny', put: 'id: content' } },

  // Keys and types
  { title: 'an unknown key', code: 'SHAPE-01', change: { find: 'teaser:', put: 'teazer: x\nteaser:' }, says: 'did you mean “teaser”?', at: 'teazer' },
  {
    title: 'a missing key',
    code: 'SHAPE-02',
    change: { find: 'closing: Who could have said no, and what would it have cost?', put: '' },
    says: '“closing” is missing',
  },
  { title: 'a wrong type', code: 'SHAPE-03', change: { find: 'historical: false', put: 'historical: perhaps' }, says: 'a text; it should be true or false' },
  { title: 'a value that is not in the list', code: 'SHAPE-04', change: { find: 'season: winter', put: 'season: wintre' }, says: 'did you mean “winter”?' },
  { title: 'a text above 4,000 characters', code: 'SHAPE-05', change: { find: 'hopes: Grain at once {¶4}.', put: `hopes: ${'Grain '.repeat(700)}{¶4}.` } },

  // Facts
  fact('more than seven thousand', 'a printed text without its value', 'FACT-01', { says: '6,500' }),
  fact('6,500', 'a printed text without its hedge', 'FACT-02', { says: 'more than' }),
  fact('more than about 6,500', 'a printed text with two hedges', 'FACT-03'),
  fact('more than 6,500 of 9,000', 'a printed text with another number', 'FACT-04', { says: '9,000' }),
  { title: 'a paper figure in words that do not say so', code: 'FACT-05', change: { find: 'On paper, {fact:share}', put: 'That day {fact:share}' } },
  { title: 'a range turned round', code: 'FACT-06', change: { file: facts, find: '[1500000, 2000000]', put: '[2000000, 1500000]' } },

  // Papers
  {
    title: 'a paper of few words',
    code: 'PAPER-01',
    change: {
      find: 'The council has met twice and has written nothing down. An older\n          clerk remembers another winter like this one {¶4–5}.',
      put: '',
    },
  },
  { title: 'a paper that does not say what it is retold from', code: 'PAPER-02', change: { find: 'retold from {¶4}', put: 'made for the council' } },
  { title: 'a table paper without its table', code: 'PAPER-03', change: { find: 'kind: report', put: 'kind: table' } },
  { title: 'a row with a cell too many', code: 'PAPER-04', change: { find: '[This year, not', put: '[This year, perhaps, not' } },
  { title: 'a map paper without places', code: 'PAPER-05', change: { find: 'kind: table', put: 'kind: map' } },

  // Options
  { title: 'an option without ¶', code: 'OPTION-01', change: { find: 'paras: [4]', put: 'paras: []' }, says: '“pay”' },
  { title: 'hopes without ¶', code: 'OPTION-02', change: { find: 'hopes: Grain at once {¶4}.', put: 'hopes: Grain at once.' }, says: '“hopes”' },
  { title: 'no historical option', code: 'OPTION-03', change: { find: 'historical: true', put: 'historical: false' }, says: '0 options' },
  { title: 'two historical options', code: 'OPTION-03', change: { find: 'historical: false', put: 'historical: true' }, says: '2 options' },
  { title: 'one sealable option', code: 'OPTION-04', change: { find: 'historical: false', put: 'historical: false\n        sealable: false' } },
  {
    title: 'a long title',
    code: 'OPTION-05',
    change: { find: 'title: Pay the carters more', put: 'title: Pay the carters more than last year and again more than that' },
  },
  { title: 'an inquiry whose taken course can be sealed', code: 'OPTION-06', change: { find: 'kind: decision', put: 'kind: inquiry' } },

  // Charts and forecasts
  { title: 'a forecast of a toll', code: 'FORECAST-01', change: { find: 'fact: sacks-later\n        question', put: 'fact: hurt\n        question' } },
  {
    title: 'a forecast on a point of another fact',
    code: 'FORECAST-02',
    change: { find: 'fact: sacks-later\n        question', put: 'fact: share\n        question' },
  },
  { title: 'a forecast of what is known', code: 'FORECAST-03', change: { find: 'fact: sacks-later, known: false', put: 'fact: sacks-later, known: true' } },
  { title: 'a forecast that no beat inks', code: 'FORECAST-04', change: { find: 'inks: [later]', put: 'inks: []' } },
  { title: 'a forecast that cannot reach the record', code: 'FORECAST-05', change: { find: 'max: 8000', put: 'max: 6000' }, says: 'the record (6500)' },
  {
    title: 'a forecast whose figure stands in a paper',
    code: 'FORECAST-06',
    change: { find: 'the second is not yet known', put: 'the second brought {fact:sacks-later}' },
    at: '{fact:sacks-later}',
  },
  { title: 'a toll drawn on a chart', code: 'CHART-01', change: { find: 'fact: sacks-before, known', put: 'fact: hurt, known' } },
  { title: 'a point with nothing to draw', code: 'CHART-02', change: { find: 'fact: sacks-before, known', put: 'known' } },
  { title: 'a point above the chart', code: 'CHART-03', change: { find: 'max: 9000', put: 'max: 6400' } },

  // Beats
  {
    title: 'a beat without ¶',
    code: 'BEAT-01',
    change: [
      { find: 'They carried an order and no money {¶33}', put: 'They carried an order and no money' },
      { find: 'and were told to wait {¶33}', put: 'and were told to wait' },
    ],
  },
  {
    title: 'a beat of few words',
    code: 'BEAT-02',
    change: { find: 'Some carters\n          hid their horses in the wood; others came and asked for their pay, and were told to wait {¶33}.', put: '' },
  },
  { title: 'a beat that inks what is known', code: 'BEAT-03', change: { find: 'inks: [later]', put: 'inks: [later, before]' } },
  {
    title: 'a beat that inks what is not there',
    code: 'ID-03',
    change: { find: 'inks: [later]', put: 'inks: [later, latter]' },
    says: 'did you mean “later”?',
  },
  { title: 'the beat of the toll with a figure', code: 'BEAT-04', change: { find: 'toll: true', put: 'toll: true\n        figure: sacks-before' } },
  { title: 'inks without a chart', code: 'BEAT-05', change: { find: 'chart: sacks\n        inks', put: 'inks' } },

  // Roads
  { title: 'a claim without a grade', code: 'CLAIM-01', change: { find: ', grade: unknowable }', put: ' }' } },
  { title: 'a claim without ¶', code: 'CLAIM-02', change: { find: 'make matters worse {¶9}', put: 'make matters worse' } },
  {
    title: 'a documented claim of what would have been',
    code: 'CLAIM-03',
    change: { find: 'the author holds {¶33}.", grade: argued', put: 'the author holds {¶33}.", grade: documented' },
    says: '“would”',
  },
  { title: 'a road told twice', code: 'ROAD-01', change: { find: 'option: order\n    claims', put: 'option: pay\n    claims' } },

  // The way through
  {
    title: 'an option without a road',
    code: 'PATH-01',
    change: { find: 'option: pass\n    claims', put: 'option: pass-on\n    claims' },
    says: 'tiny › mill › options › pass › road',
  },
  { title: 'a road to nowhere', code: 'PATH-02', change: { find: 'option: pass\n    claims', put: 'option: passe\n    claims' }, says: 'did you mean “pass”?' },
  {
    title: 'a forecast on a chart that is not there',
    code: 'PATH-01',
    change: { find: 'chart: sacks\n        point', put: 'chart: sakcs\n        point' },
    says: 'did you mean “sacks”?',
  },
  {
    title: 'a point that nobody inks',
    code: 'PATH-02',
    change: { find: 'fact: sacks-before, known: true', put: 'fact: sacks-before, known: false' },
    says: 'tiny › charts › sacks › before',
  },

  // Respect
  { title: 'a toll named and no content note', code: 'NOTE-01', change: { find: 'contentNote: This dossier tells of people hurt {¶43}.\n', put: '' } },
  { title: 'a toll in an option', code: 'RESPECT-01', change: { find: 'Carters who stay away {¶5}', put: 'That {fact:hurt} are hurt {¶5}' } },
  { title: 'a toll in a road', code: 'RESPECT-01', change: { find: 'Riders went to every farm {¶33}', put: 'Riders hurt {fact:hurt} {¶33}' } },
  { title: 'a sombre dossier with a sounding room', code: 'RESPECT-02', change: { find: 'tone: stove', put: 'tone: stove\nsombre: true' } },
  { title: 'a kind of prompt that is missing', code: 'PROMPT-01', change: { find: 'kind: source', put: 'kind: scene' }, says: '“source”' },

  // Files
  { title: 'a file that is no YAML', code: 'YAML-01', change: { find: 'kind: decision', put: 'kind: [decision' } },
  { title: 'an alias', code: 'YAML-02', change: { find: 'tone: stove', put: 'tone: *stove' } },
  { title: 'an anchor', code: 'YAML-03', change: { find: 'tone: stove', put: 'tone: &tone stove' } },
  { title: 'a tag', code: 'YAML-04', change: { find: 'tone: stove', put: 'tone: !!str stove' } },
  { title: 'a key that stands twice', code: 'YAML-05', change: { find: 'tone: stove', put: 'tone: stove\ntone: wind' } },
  { title: 'a second document', code: 'YAML-06', change: { find: 'closing:', put: '---\nclosing:' } },
  { title: 'a reserved key', code: 'YAML-07', change: { find: 'tone: stove', put: 'tone: stove\n__proto__: { a: 1 }' } },
  { title: 'a NUL', code: 'FILE-02', change: { find: 'tone: stove', put: 'tone: st\0ve' } },
  { title: 'nesting without end', code: 'FILE-03', change: { find: 'tone: stove', put: `tone: ${'['.repeat(40)}` } },
  { title: 'a file of a megabyte', code: 'FILE-01', change: { find: 'tone: stove', put: `tone: stove # ${'x'.repeat(2 ** 20)}` } },
];

const list = (change: Change | Change[]): Change[] => [change].flat();
const met = new Set<Code>(RULES.map(({ code }) => code));

describe('the tiny pack', () => {
  it('is whole', () => {
    const { findings, source } = check();
    expect(findings.map(printFinding)).toEqual([]);
    expect(source?.dossiers.map(({ id }) => id)).toEqual(['tiny']);
  });
});

describe('one thing changed is refused:', () => {
  it.each(RULES)('$code $title', ({ code, change, says = '', at }) => {
    const changes = list(change);
    const { findings, source } = check(...changes);
    const mine = findings.filter((one) => one.code === code);
    expect(findings.map((one) => one.code)).toContain(code);
    expect(mine.some((one) => `${one.message} (${one.todo})`.includes(says))).toBe(true);
    expect(source).toBeNull();
    const file = changes[0]!.file ?? 'dossiers/tiny.yaml';
    expect(mine[0]!.file).toBe(file);
    if (at) {
      const line = changed(...changes)
        .find(({ path }) => path === file)!
        .text.split('\n')[mine[0]!.line - 1]!;
      expect(line.slice(mine[0]!.column - 1)).toContain(at);
    }
  });
});

describe('what may stand:', () => {
  it.each([
    ['a year', 'in 1926 or in the 1920s'],
    ['a span of years', 'in 1926–27 and 1927–1937 and 1928/29'],
    ['a day', 'on 2 March and 28 February 1930'],
    ['a span of days', 'on 26–30 January 1928, or 26 to 30 January'],
    ['a month and its year', 'in March 1930'],
    ['a true quotation with its figures', 'and “some 52 carts”'],
    ['an apostrophe', "and the miller's word"],
    ['two marks of ¶ in one', '{¶4, ¶32} and {¶44-45}'],
  ])('%s', (_, words) => {
    expect(check({ find: PROSE, put: `${PROSE} ${words}` }).findings.map(printFinding)).toEqual([]);
  });

  it('a fact whose value its text spells out', () => {
    expect(check({ file: facts, find: 'text: more than a third', put: 'text: more than one third' }).findings.map(printFinding)).toEqual([]);
  });
});

describe('the whole pack', () => {
  it('says all that is wrong at once, by file and line', () => {
    const { findings } = check(
      { find: PROSE, put: `${PROSE} 14` },
      { find: 'teaser:', put: 'teazer: x\nteaser:' },
      { file: 'people.yaml', find: 'name: Ada Miller', put: 'nam: Ada Miller' },
      { file: facts, find: 'text: "63"', put: 'text: "64"' },
    );
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'dossiers/tiny.yaml SHAPE-01',
      'dossiers/tiny.yaml TEXT-01',
      'facts.yaml FACT-01',
      'people.yaml SHAPE-02',
      'people.yaml SHAPE-01',
    ]);
  });

  it('says what else is wrong behind a value that does not fit', () => {
    const { findings } = check(
      { find: 'tone: stove', put: 'tone: stov' },
      { find: 'hopes: Grain at once {¶4}.', put: 'hopes: Grain at once.' },
      { find: 'season: winter', put: 'season: 4' },
      { find: 'option: pass\n    claims', put: 'option: passe\n    claims' },
    );
    expect(findings.map(({ code }) => code)).toEqual(['SHAPE-04', 'SHAPE-04', 'OPTION-02', 'PATH-01', 'PATH-02']);
  });

  it('prints file:line:column, the code, what happened, and what to do', () => {
    const [first] = check({ find: 'season: winter', put: 'season: wintre' }).findings;
    expect(printFinding(first!)).toBe(
      'dossiers/tiny.yaml:16:13 SHAPE-04 “wintre” is no season; did you mean “winter”? (one of: winter, spring, summer, autumn)',
    );
  });

  it('misses a file', () => {
    const { findings } = checkPack(
      tinyFiles.filter(({ path }) => path !== 'people.yaml'),
      'tiny',
    );
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toContain('tiny/people.yaml FILE-04');
  });

  it('knows no other files', () => {
    const { findings } = checkPack([...tinyFiles, { path: 'poeple.yaml', shown: 'poeple.yaml', text: 'people: []' }], 'tiny');
    expect(findings.map(printFinding)).toEqual([
      'poeple.yaml:1:1 FILE-05 poeple.yaml is no file of a pack; did you mean “people.yaml”? (rename it, or move it out of the pack folder)',
    ]);
  });

  it('has a dossier', () => {
    expect(
      checkPack(
        tinyFiles.filter(({ path }) => !path.startsWith('dossiers/')),
        'tiny',
      ).findings.map(({ code }) => code),
    ).toEqual(['FILE-06']);
  });

  it('gives each dossier its own number', () => {
    const twin = { ...tinyFiles.find(({ path }) => path.startsWith('dossiers/'))!, path: 'dossiers/twin.yaml', shown: 'dossiers/twin.yaml' };
    const { findings } = checkPack([...tinyFiles, { ...twin, text: twin.text.replace('id: tiny', 'id: twin') }], 'tiny');
    expect(findings.map(printFinding)).toEqual([
      'dossiers/twin.yaml:2:9 ID-06 the number 1 stands twice (first in dossiers/tiny.yaml) (give each dossier its own number)',
    ]);
  });

  it('refuses an empty file', () => {
    const { findings } = checkPack(
      tinyFiles.map((file) => (file.path === 'terms.yaml' ? { ...file, text: '# nothing yet\n' } : file)),
      'tiny',
    );
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toContain('terms.yaml YAML-08');
  });
});

it('does not read a text that is refused by its length', () => {
  const started = performance.now();
  const { findings } = check({ find: 'hopes: Grain at once {¶4}.', put: `hopes: '${'*['.repeat(150_000)}'` });
  expect(findings.map(({ code }) => code)).toEqual(['SHAPE-05']);
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('a second decision point', () => {
  const tiny = changed().find(({ path }) => path === 'dossiers/tiny.yaml')!.text;
  const point = /decisions:\n([\s\S]*)charts:\n/.exec(tiny)![1]!;
  it('with the id of the first is a circle', () => {
    const { findings } = check({ find: 'charts:\n', put: `${point}charts:\n` });
    expect(findings.map(({ code }) => code)).toContain('PATH-03');
  });
  it('lets nobody forecast what an earlier one told', () => {
    const second = point.replace(/\bid: ([a-z-]+)/g, 'id: $1-again').replaceAll('id: mill-again', 'id: road');
    expect(check({ find: 'charts:\n', put: `${second}charts:\n` }).findings.map(({ code }) => code)).toContain('FORECAST-03');
  });
});

it('has a test for every code', () => {
  const elsewhere: Code[] = ['FILE-04', 'FILE-05', 'FILE-06', 'ID-06', 'YAML-08', 'PATH-03'];
  expect(Object.keys(CODES).filter((code) => !met.has(code as Code) && !elsewhere.includes(code as Code))).toEqual([]);
});
