/** Buttons by which a drawing is looked at more closely, for whoever has no wheel and no two fingers. */

/** @param all for each button its sign, its name and what it does */
export function tools(all) {
  const group = document.createElement('div');
  group.className = 'tools';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Look closer');
  for (const [sign, name, act] of all) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', name);
    button.title = name;
    button.addEventListener('click', act);
    group.append(button);
  }
  return group;
}
