import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { UI_TEKSTEN } from '@/components/ui/teksten'

type BladerenProps = {
  /** Names what one leafs through. */
  label: string
  pagina: number
  paginas: number
  /** The address of a page. */
  naar: (pagina: number) => string
  vorige?: string
  volgende?: string
  children?: ReactNode
}

const { bladeren: TEKST } = UI_TEKSTEN

/** The way through the pages of a list; nothing where one page holds it all. */
export function Bladeren({ label, pagina, paginas, naar, children, ...rest }: BladerenProps) {
  const { vorige = TEKST.vorige, volgende = TEKST.volgende } = rest
  if (paginas <= 1) return null
  return (
    <nav aria-label={label} className="vit-bar vit-no-print">
      {pagina > 1 && <Link href={naar(pagina - 1)}>{vorige}</Link>}
      <span>{TEKST.pagina(pagina, paginas)}</span>
      {pagina < paginas && <Link href={naar(pagina + 1)}>{volgende}</Link>}
      {children}
    </nav>
  )
}
