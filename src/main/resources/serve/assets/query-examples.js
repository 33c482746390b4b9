/** The questions to begin with: searched by words, and one click away from their answers. */

import { part } from './query-parts.js';

/** @param choose takes a question and its query */
export function examples(element, choose) {
  if (!element) {
    return;
  }
  const input = part('input', { type: 'search', id: 'question-words', autocomplete: 'off' });
  const found = part('p', { role: 'status' });
  const items = [...element.querySelectorAll('li')];
  element.querySelector('summary').after(part('p', {}, part('label', { for: 'question-words' }, 'Search these questions'), input), found);
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const text = `${item.closest('section').querySelector('h2').textContent} ${item.textContent}`.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      count += item.hidden ? 0 : 1;
    }
    for (const section of element.querySelectorAll('section')) {
      section.hidden = !section.querySelector('li:not([hidden])');
    }
    found.textContent = words.length === 0 ? '' : count === 0 ? 'No question has these words.' : `${count} of ${items.length} questions.`;
  });
  element.addEventListener('click', async (event) => {
    const link = event.target.closest('li a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const response = await fetch(`${link.href}.rq`);
    if (!response.ok) {
      location.assign(link.href);
      return;
    }
    choose(link.textContent, await response.text());
  });
}
