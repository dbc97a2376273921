import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Perspectief } from '@/lib/instrument/model'
import { Formulier, type FormulierProps } from './formulier'
import { Kop } from './kop'
import { VERSIES, type Versie } from './paden'
import { VRAGENLIJST_TEKSTEN } from './teksten'

export type VragenlijstProps = Omit<FormulierProps, 'titel' | 'children'> & {
  /** Whose questionnaire it is; null after signing out. */
  context: Readonly<{
    gemeenteCode: string
    gemeenteNaam: string
    metingId: string
    metingNaam: string
  }> | null
  /** From where this member answers, and where to change that; null where that plays no part. */
  perspectief: Readonly<{ naam: Perspectief; href: string }> | null
  versie: Versie
  versies: Readonly<Record<Versie, Readonly<{ href: string; aantal: number }>>>
}

/** The page of one kenmerk in the questionnaire. */
export function Vragenlijst({
  context,
  perspectief,
  versie,
  versies,
  ...formulier
}: VragenlijstProps) {
  const { kenmerk } = formulier
  const { invullen, titel, perspectief: teksten } = VRAGENLIJST_TEKSTEN
  return (
    <Formulier {...formulier} titel={titel(kenmerk.titel, context?.metingNaam ?? null)}>
      {context && (
        <MetingKruimelpad
          gemeente={{ naam: context.gemeenteNaam }}
          meting={{ naam: context.metingNaam }}
          paden={metingPaden(context.gemeenteCode, context.metingId)}
          current={invullen}
        />
      )}
      <Kop kenmerk={kenmerk}>
        {perspectief && (
          <Paragraph variant="small">
            {teksten.label(perspectief.naam)} <Link href={perspectief.href}>{teksten.wijzig}</Link>
          </Paragraph>
        )}
        <VersieKeuze versie={versie} versies={versies} />
      </Kop>
    </Formulier>
  )
}

/** The full or the short version; the place in the questionnaire stays the same. */
function VersieKeuze({ versie, versies }: Pick<VragenlijstProps, 'versie' | 'versies'>) {
  const teksten = VRAGENLIJST_TEKSTEN.versie
  return (
    <nav aria-label={teksten.label} className="vl-versie">
      {VERSIES.map((id) => (
        <a
          key={id}
          href={versies[id].href}
          className="vl-versie__keuze"
          aria-current={id === versie}
        >
          {teksten[id](versies[id].aantal)}
        </a>
      ))}
    </nav>
  )
}
