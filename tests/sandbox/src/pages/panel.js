// What the phone asks is asked here; the rest of the panel works without JavaScript.
const channel = new BroadcastChannel('importass-tester');
const questions = document.getElementById('questions');
const answers = {
  push: [['granted', 'Permitir'], ['denied', 'No permitir']],
  biometrics: [['success', 'Correcto'], ['denied', 'No reconocido'], ['cancelled', 'Cancelar'], ['locked_out', 'Bloqueado'], ['no_hardware', 'Sin hardware'], ['nothing_enrolled', 'Sin huellas'], ['invalidated', 'Huellas nuevas'], ['failed', 'Falla']],
};
const asked = { push: '¿Permitir notificaciones?', biometrics: '¿Reconocer huella o cara?' };
const open = new Map();

const close = (id) => {
  open.get(id)?.remove();
  open.delete(id);
  if (open.size === 0) {
    questions.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Nada por ahora.' }));
  }
};

// The shell asks again whenever a panel appears, so the same question may come twice.
const ask = (data) => {
  if (open.has(data.id)) return;
  if (open.size === 0) questions.replaceChildren();
  const box = document.createElement('div');
  box.className = 'card';
  box.append(Object.assign(document.createElement('p'), { textContent: data.text || asked[data.question] }));
  for (const [answer, words] of answers[data.question]) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
    button.addEventListener('click', () => {
      channel.postMessage({ type: 'answer', id: data.id, answer });
      close(data.id);
    });
    box.append(button);
  }
  open.set(data.id, box);
  questions.append(box);
};

channel.onmessage = ({ data }) => {
  if (data?.type === 'ask' && data.question in answers) ask(data);
  // answered in another panel, or nobody answered in time
  if (data?.type === 'answer' || data?.type === 'withdrawn') close(data.id);
};
channel.postMessage({ type: 'ready' });

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
