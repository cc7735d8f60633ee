// Keeps the shell's files, so that the app opens without its server. Never an answer of the API, of the identity
// provider or of the tester's pages: those are not looked at here.
const CACHE = `importass-${__VERSION__}`
const FILES = __FILES__
const NOT_OURS = ['/api', '/clave', '/sandbox']

const isOurs = path => !NOT_OURS.some(prefix => path === prefix || path.startsWith(`${prefix}/`))

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then(cache => cache.addAll(FILES.map(file => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || !isOurs(url.pathname)) return
  if (request.mode === 'navigate') {
    // the server first: a tester who has just built wants what was built
    event.respondWith(fetch(request).catch(() => caches.match('/', { cacheName: CACHE })))
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname, { cacheName: CACHE }).then(kept => kept ?? fetch(request)))
  }
})
