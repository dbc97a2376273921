import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Formulier, type FormulierProps } from './formulier'
import { gemeentePad, metingPad, VERSIES, type Versie } from './paden'
import { VRAGENLIJST_TEKSTEN } from './teksten'

export type VragenlijstProps = Omit<FormulierProps, 'titel' | 'children'> & {
  /** Whose questionnaire it is; null after signing out. */
  context: Readonly<{
    gemeenteCode: string
    gemeenteNaam: string
    metingId: string
    metingNaam: string
  }> | null
  versie: Versie
  versies: Readonly<Record<Versie, Readonly<{ href: string; aantal: number }>>>
}

/** The page of one kenmerk in the questionnaire. */
export function Vragenlijst({ context, versie, versies, ...formulier }: VragenlijstProps) {
  const { kenmerk } = formulier
  const { kop, invullen, titel } = VRAGENLIJST_TEKSTEN
  return (
    <Formulier {...formulier} titel={titel(kenmerk.titel, context?.metingNaam ?? null)}>
      {context && (
        <Breadcrumb
          items={[
            { label: context.gemeenteNaam, href: gemeentePad(context) },
            { label: context.metingNaam, href: metingPad(context) },
          ]}
          current={invullen}
        />
      )}
      <header className="vl-kop">
        <p className="vl-kop__plaats">
          {kop.plaats(kenmerk.waardeTitel, kenmerk.nummer, kenmerk.aantal)}
        </p>
        <Heading level={1} size={2}>
          {kenmerk.titel}
        </Heading>
        <Paragraph variant="lead">{kenmerk.kern}</Paragraph>
        <Details summary={kop.waarom}>
          <Paragraph>{kenmerk.waarom}</Paragraph>
        </Details>
        <VersieKeuze versie={versie} versies={versies} />
      </header>
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
