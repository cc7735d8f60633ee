// Addresses come from a server: only these kinds are opened.
function only(url: string, schemes: string[]): string {
  const address = new URL(url)
  if (!schemes.includes(address.protocol)) throw new Error(`not opened: ${address.protocol}`)
  return address.href
}

export const onlyWeb = (url: string) => only(url, ['https:', 'http:'])
export const isTelephone = (url: string) => url.startsWith('tel:')

/** Follows a link as if the person had pressed it: no popup blocker, no handle left to the other page. */
export function follow(href: string, attributes: Partial<Pick<HTMLAnchorElement, 'target' | 'download'>>): void {
  const link = document.createElement('a')
  link.href = href
  link.rel = 'noopener noreferrer'
  Object.assign(link, attributes)
  link.click()
}
