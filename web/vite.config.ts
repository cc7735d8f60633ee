import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { offline } from './build/offline.ts'
import { words } from './build/words.ts'

// The sandbox serves the built app itself; this proxy is for `npm run dev` beside a running sandbox.
const sandbox = 'http://127.0.0.1:8640'

export default defineConfig({
  plugins: [react(), words(), offline()],
  server: { proxy: { '/api': sandbox, '/clave': sandbox, '/sandbox': sandbox } },
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/test/setup.ts'] },
})
