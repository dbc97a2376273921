import type { ReactNode } from 'react'
import { regioPaden } from '@/components/regio/paden'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { Paragraph } from '@/components/ui/paragraph'
import type { GedeeldBeeld, GedeeldePagina, Voorbereiding } from '@/lib/gedeeld/schema'
import { GedeeldeInhoud } from './gedeelde-inhoud'
import { ANKERS, gedeeldPad } from './paden'
import type { VoorbereidingActie } from './stand'
import { ADVISEUR_TEKSTEN as TEKST, GEDEELD_TEKSTEN } from './teksten'
import { VoorbereidingFormulier } from './voorbereiding-formulier'

type GedeeldPaginaProps = GedeeldePagina & {
  /** Null when nothing is shared: then there is nothing to prepare. */
  bewaar: VoorbereidingActie | null
  /** The reactions on the meting that is shown. */
  reacties: ReactNode
}

/** What an adviseur sees of one gemeente, and what they do with it. */
export function GedeeldPagina(props: GedeeldPaginaProps) {
  const { beeld, voorbereiding, voorstellen, bewaar, reacties } = props
  const { gemeente, regio, meting } = beeld
  const plek = { regioCode: regio.code, gemeenteCode: gemeente.code }
  return (
    <div className="vit-page">
      <Breadcrumb
        items={[{ label: regio.naam, href: regioPaden(regio.code).regio }]}
        current={gemeente.naam}
      />
      <header className="grid grid-cols-1 gap-4">
        <Heading level={1}>{GEDEELD_TEKSTEN.titel(gemeente.naam)}</Heading>
        {meting && <OpDezePagina label={TEKST.inhoud} delen={DELEN} />}
        {meting && <AndereMetingen beeld={beeld} huidig={meting.id} />}
      </header>
      <div id={ANKERS.gedeeld}>
        <GedeeldeInhoud beeld={beeld} />
      </div>
      {meting && bewaar && (
        <section className="vit-part" aria-labelledby={ANKERS.voorbereiding}>
          <Heading level={2} id={ANKERS.voorbereiding}>
            {TEKST.voorbereiding}
          </Heading>
          <Paragraph className="vit-no-print max-w-text">{TEKST.voorbereidingUitleg}</Paragraph>
          <VoorbereidingFormulier
            key={meting.id}
            voorbereiding={voorbereiding}
            voorstellen={voorstellen}
            action={bewaar}
            pad={gedeeldPad(plek, meting.id)}
          />
          <OpPapier voorbereiding={voorbereiding} />
        </section>
      )}
      {meting && (
        <section className="vit-part" aria-labelledby={ANKERS.reacties}>
          <Heading level={2} id={ANKERS.reacties}>
            {TEKST.reacties}
          </Heading>
          {reacties}
        </section>
      )}
    </div>
  )
}

const DELEN = [ANKERS.gedeeld, ANKERS.voorbereiding, ANKERS.reacties].map((id) => ({
  id,
  titel: TEKST[id],
}))

function AndereMetingen({ beeld, huidig }: { beeld: GedeeldBeeld; huidig: string }) {
  const { gemeente, regio, metingen } = beeld
  const andere = metingen.filter(({ id }) => id !== huidig)
  if (andere.length === 0) return null
  const plek = { regioCode: regio.code, gemeenteCode: gemeente.code }
  return (
    <div className="vit-no-print grid grid-cols-1 gap-1">
      <Paragraph>{TEKST.andere}</Paragraph>
      <ul className="vit-links">
        {andere.map((meting) => (
          <li key={meting.id}>
            <Link href={gedeeldPad(plek, meting.id)}>{GEDEELD_TEKSTEN.meting(meting)}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is stored, to print: a field shows only a part of what is typed in it. */
function OpPapier({ voorbereiding }: { voorbereiding: Voorbereiding }) {
  return (
    <div className="vit-voorbereiding__papier">
      {(['notities', 'vragen', 'aanbod'] as const).map((veld) => (
        <div key={veld}>
          <Heading level={3}>{TEKST.velden[veld]}</Heading>
          <p className="vit-typed">{voorbereiding[veld] || TEKST.niets}</p>
        </div>
      ))}
    </div>
  )
}
