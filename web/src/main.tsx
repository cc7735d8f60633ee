import { createRoot } from 'react-dom/client'
import { App } from './core/app'
import { Stage } from './frame/Stage'

const app = new App(() => new Worker(new URL('./core/worker.ts', import.meta.url), { type: 'module' }))
const root = document.getElementById('root')
if (root) createRoot(root).render(<Stage app={app} />)
app.start()

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // without it the app works all the same, only not without its server
  navigator.serviceWorker.register('/sw.js').catch(() => {})
}
