import type { MouseEvent } from 'react'
import { Link } from '@/components/ui/link'
import { KlokRegel } from './agenda'
import type { SchermProps } from './scherm'
import { GESPREK_TEKSTEN } from './teksten'
import type { useScherm } from './use-scherm'
import type { SchermVraag } from './weergave'

type Scherm = ReturnType<typeof useScherm>
type SchermKopProps = Pick<SchermProps, 'kenmerk' | 'vragen' | 'paden' | 'metingId' | 'agenda'> & {
  padVan: (indicatorId: string) => string
  plaats: Scherm['plaats']
  naar: Scherm['daden']['naar']
}

const teksten = GESPREK_TEKSTEN.scherm

/** Where one is, quietly, and the way to the questions before and after. */
export function SchermKop({ kenmerk, vragen, paden, plaats, padVan, ...props }: SchermKopProps) {
  const { index, vorige, volgende } = plaats
  const link = (doel: SchermVraag, tekst: string) => (
    <a
      href={padVan(doel.id)}
      onClick={(event: MouseEvent) => {
        event.preventDefault()
        props.naar(doel)()
      }}
      className="utrecht-link utrecht-link--html-a"
    >
      {tekst}
    </a>
  )
  return (
    <div className="gs-scherm__kop">
      <Link href={paden.overzicht}>{teksten.naarOverzicht}</Link>
      <p>{teksten.plaats(kenmerk.kort, index + 1, vragen.length)}</p>
      <KlokRegel metingId={props.metingId} delen={props.agenda} />
      <nav className="gs-scherm__nav" aria-label={teksten.nav}>
        {vorige && link(vorige, teksten.vorige)}
        {volgende && link(volgende, teksten.volgende)}
        {!volgende && paden.volgend && (
          <Link href={paden.volgend.href}>{teksten.volgendKenmerk(paden.volgend.kort)}</Link>
        )}
      </nav>
    </div>
  )
}
