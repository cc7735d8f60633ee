import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom has the element, but not what makes it modal
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
}

afterEach(cleanup)
