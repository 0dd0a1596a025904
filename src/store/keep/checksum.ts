/** CRC-32 (IEEE 802.3) over the UTF-8 bytes of a text, as 8 hex digits: a byte that was turned, or a piece that is missing, shows. */
const POLYNOMIAL = 0xedb88320
const BITS = 8

export function checksum(text: string): string {
  let sum = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte
    for (let bit = 0; bit < BITS; bit++) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0)
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
