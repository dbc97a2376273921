import { useId } from 'react'
import { drawQr } from '@/components/deelnemers/qr'

type QrCodeProps = { url: string; titel: string }

/** A QR code: dark on white in every colour scheme, since that is what scanners read. */
export function QrCode({ url, titel }: QrCodeProps) {
  const id = useId()
  const { size, path } = drawQr(url)
  return (
    <svg
      className="vit-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-labelledby={id}
      shapeRendering="crispEdges"
    >
      <title id={id}>{titel}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
