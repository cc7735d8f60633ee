declare module 'virtual:words' {
  const words: Record<'es' | 'en', Record<string, string>>
  export default words
}
