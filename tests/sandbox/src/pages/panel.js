// What the phone asks is asked here; the rest of the panel works without JavaScript.
const channel = new BroadcastChannel('importass-tester');
const questions = document.getElementById('questions');
const answers = {
  push: [['granted', 'Permitir'], ['denied', 'No permitir']],
  biometrics: [['success', 'Correcto'], ['cancelled', 'Cancelar'], ['locked_out', 'Bloqueado'], ['no_hardware', 'Sin hardware']],
};
let open = 0;

channel.onmessage = ({ data }) => {
  if (data?.type !== 'ask' || !(data.question in answers)) return;
  if (open === 0) questions.replaceChildren();
  open += 1;
  const box = document.createElement('div');
  box.className = 'card';
  box.append(Object.assign(document.createElement('p'), { textContent: data.text }));
  for (const [answer, words] of answers[data.question]) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
    button.addEventListener('click', () => {
      channel.postMessage({ type: 'answer', id: data.id, answer });
      box.remove();
      open -= 1;
      if (open === 0) {
        questions.append(Object.assign(document.createElement('p'), { textContent: 'Nada por ahora.' }));
      }
    });
    box.append(button);
  }
  questions.append(box);
};
channel.postMessage({ type: 'panel-ready' });

// Codes, clock and log stay fresh without reloading what is being answered.
setInterval(async () => {
  if (document.hidden) return;
  try {
    const page = new DOMParser().parseFromString(await (await fetch('/sandbox/panel')).text(), 'text/html');
    const fresh = page.getElementById('live');
    const live = document.getElementById('live');
    if (fresh && live && !live.contains(document.activeElement)) live.replaceChildren(...fresh.children);
  } catch {
    // The sandbox is away: what is shown stays.
  }
}, 2000);
