import { Link } from '@/components/ui/link'

type OpDezePaginaProps = {
  /** Names the list. */
  label: string
  delen: readonly Readonly<{ id: string; titel: string }>[]
}

/** The parts of a long page, to go to at once. */
export function OpDezePagina({ label, delen }: OpDezePaginaProps) {
  return (
    <nav aria-label={label} className="vit-no-print">
      <ul className="vit-links">
        {delen.map(({ id, titel }) => (
          <li key={id}>
            <Link href={`#${id}`}>{titel}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
