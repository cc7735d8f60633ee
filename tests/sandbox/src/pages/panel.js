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

// The phone beside says under which tokens it is registered; what is sent to them is handed to it here.
const tokens = new Set();
const pushed = document.getElementById('pushed');
// References handed over, or sent before this panel was opened; null until those are known.
let known = null;
let last = null;

const push = (ref, words) => {
  channel.postMessage({ type: 'push', ref });
  pushed.textContent = `${words} ${new Date().toLocaleTimeString('es-ES')}.`;
};

const arrived = (list) => {
  known ??= new Set(list.map((sent) => sent.ref));
  // oldest first, and what was sent to a token that is not announced yet waits
  for (const sent of list.toReversed()) {
    if (!sent.delivered || !tokens.has(sent.token)) continue;
    last = sent.ref;
    if (known.has(sent.ref)) continue;
    known.add(sent.ref);
    push(sent.ref, 'Entregado a las');
  }
};

document.getElementById('resend').addEventListener('click', () => {
  if (last) push(last, 'Enviado otra vez a las');
  else pushed.textContent = 'Todavía no hay ningún push para este teléfono.';
});

channel.onmessage = ({ data }) => {
  if (data?.type === 'ask' && data.question in answers) ask(data);
  if (data?.type === 'push-token') tokens.add(data.token);
  // handed over by another panel
  if (data?.type === 'push') known?.add(data.ref);
  // answered in another panel, or nobody answered in time
  if (data?.type === 'answer' || data?.type === 'withdrawn') close(data.id);
};
channel.postMessage({ type: 'ready' });

// A phone is told also while nobody looks.
setInterval(async () => {
  try {
    arrived((await (await fetch('/sandbox/api/pushes')).json()).pushes);
  } catch {
    // The sandbox is away: what is sent meanwhile comes later.
  }
}, 2000);

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
