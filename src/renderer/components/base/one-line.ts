/** The text of a field without line breaks: headlines are written in a textarea only because it wraps. */
export function oneLine(event: Event): string {
  const field = event.target as HTMLTextAreaElement
  if (field.value.includes('\n')) field.value = field.value.replaceAll(/\s*\n\s*/g, ' ')
  return field.value
}
