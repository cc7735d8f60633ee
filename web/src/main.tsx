// A placeholder: it shows that the core's WebAssembly loads.
import { createRoot } from 'react-dom/client'
import init from '../pkg/shared.js'

await init()
const root = document.getElementById('root')
if (root) createRoot(root).render(<main><h1>Importass abierto</h1></main>)
