/**
 * What a package says of its failure, as one line of a sentence: without the "Error:" that it wraps others in, the lines of a stack, and
 * the last full stop. A command that it ran ends its own lines with line breaks.
 */
export function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').filter((line) => !/^\s+at /.test(line));
  return lines.join(' ').replace(/\b(?:[A-Z]\w*)?Error: /g, '').replace(/^Unable to install the CA certificate\. /, '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
