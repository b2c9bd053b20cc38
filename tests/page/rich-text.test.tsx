import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { RichText } from '../../src/page/rich-text.tsx';
import { wordsOf } from './rooms.tsx';

it('words stay words, whatever they look like', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'script', '=', '/', ' ', 'a', '–', '1', '{', '}', '“') }), (text) => {
      const html = renderToString(<RichText of={[[text]]} />);
      return !/<(?!\/?(p|span)[ >])/.test(html) && wordsOf(html).replace(/\s/g, '') === text.replace(/\s/g, '');
    }),
  );
});
it('a person, a place and a term are buttons that ask for their card', () => {
  const html = renderToString(
    <RichText
      of={[
        [
          { person: 'ada', text: 'Ada' },
          { place: 'mill', text: 'Mill' },
          { term: 'grist', text: 'grist' },
        ],
      ]}
    />,
  );
  expect([...html.matchAll(/<button type="button" class="look" data-look="(\w+)" data-id="(\w+)"/g)].map((m) => `${m[1]}:${m[2]}`)).toEqual([
    'person:ada',
    'place:mill',
    'term:grist',
  ]);
});
it('a date and a span of years stay on one line', () => {
  expect(renderToString(<RichText of={[['On 20 February 1930, in 1932–1933.']]} />)).toBe(
    '<p>On <span class="whole">20 February 1930</span>, in <span class="whole">1932–1933</span>.</p>',
  );
});
it('a figure can be told from other words', () =>
  expect(renderToString(<RichText of={[[{ fact: 'unrest', text: 'more than 6,500' }]]} />)).toContain('<span data-fact="unrest">more than 6,500</span>'));
