import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The sandbox serves the built app itself; this proxy is for `npm run dev` beside a running sandbox.
const sandbox = 'http://127.0.0.1:8640'

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': sandbox } },
  worker: { format: 'es' },
  build: { target: 'es2023' },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
})
