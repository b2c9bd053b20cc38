import { describe, expect, it } from 'vitest';
import { oneSentence } from '../../src/stage/one-sentence.ts';

describe('the one sentence of a card', () => {
  it('is the first that quotes, whole, with its ¶', () =>
    expect(
      oneSentence([
        ['It was late. He “arranged a pogrom”, he wrote ', { cite: '¶5' }, '. The mood was light ', { cite: '¶6' }, '.'],
        ['Later “more” came ', { cite: '¶7' }, '.'],
      ]),
    ).toEqual({ text: 'He “arranged a pogrom”, he wrote.', cites: ['¶5'] }));
  it('is the first where nobody is quoted', () =>
    expect(oneSentence([['The author infers it ', { cite: '¶58' }, '. More came.']])).toEqual({ text: 'The author infers it.', cites: ['¶58'] }));
  it('rests on the next ¶ of its paragraph where it bears none itself', () =>
    expect(
      oneSentence([
        ['They were told. Then they went ', { cite: '¶9–10' }, '.'],
        ['Else ', { cite: '¶1' }, '.'],
      ])?.cites,
    ).toEqual(['¶9–10']));
  it('is cut neither after an initial nor within a quotation', () => {
    expect(oneSentence([['S. M. Kirov spoke. He left.']])?.text).toBe('S. M. Kirov spoke.');
    expect(oneSentence([['He said: “This is urgent. We need it now.” Nobody came.']])?.text).toBe('He said: “This is urgent. We need it now.”');
  });
  it('is nothing where there are no words', () => expect(oneSentence([])).toBeNull());
});
