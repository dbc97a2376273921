import { encode } from 'uqr'

/** White around the code, in modules; scanners need it. */
const RAND = 4

/** A QR code as one path: a square of `size` by `size` modules. */
export function drawQr(tekst: string): Readonly<{ size: number; path: string }> {
  const { size, data } = encode(tekst, { ecc: 'M', border: RAND })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
