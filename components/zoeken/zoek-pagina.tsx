import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import type { Fragment, Soort, Treffer, Zoekresultaat } from '@/lib/zoeken/schema'
import { ZOEK_TEKSTEN as teksten } from './teksten'
import { ZoekFormulier } from './zoek-formulier'

type ZoekProps = { vraag: string; resultaat: Zoekresultaat }

/** So many of a kind are shown at once; the rest waits behind its own line. */
const ZICHTBAAR = 5
/** More of a kind than this helps nobody; a line says how many are left out. */
const MAX_PER_SOORT = 20

/** The search page; without a question only its form. */
export function ZoekPagina({ vraag, resultaat }: ZoekProps) {
  return (
    <div className="grid grid-cols-1 gap-8">
      <Heading level={1}>{teksten.titel}</Heading>
      <ZoekFormulier vraag={vraag} />
      {vraag !== '' && <Resultaten vraag={vraag} resultaat={resultaat} />}
    </div>
  )
}

function Resultaten({ vraag, resultaat: { aantal, gelijkenis, groepen } }: ZoekProps) {
  if (aantal === 0) return <Niets vraag={vraag} />
  const melding = teksten.gelijkenis[gelijkenis](vraag)
  return (
    <div className="grid grid-cols-1 gap-12">
      <div className="grid grid-cols-1 gap-3">
        <Heading level={2}>{teksten.aantal(aantal, vraag)}</Heading>
        {melding && <Paragraph>{melding}</Paragraph>}
        {groepen.length > 1 && (
          <nav aria-label={teksten.groepen} className="vit-no-print">
            <ul className="vit-links">
              {groepen.map(({ soort, treffers }) => (
                <li key={soort}>
                  <Link href={`#${soort}`}>
                    {teksten.groep(teksten.soorten[soort], treffers.length)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {groepen.map((groep) => (
        <Groep key={groep.soort} {...groep} />
      ))}
    </div>
  )
}

function Groep({ soort, treffers }: { soort: Soort; treffers: readonly Treffer[] }) {
  const rest = treffers.slice(ZICHTBAAR, MAX_PER_SOORT)
  const nietGetoond = treffers.length - MAX_PER_SOORT
  return (
    <section aria-labelledby={soort} className="grid grid-cols-1 gap-4">
      <Heading level={3} size={2} id={soort}>
        {teksten.soorten[soort]}
      </Heading>
      <TrefferLijst treffers={treffers.slice(0, ZICHTBAAR)} />
      {rest.length > 0 && (
        <Details summary={teksten.meer(rest.length)}>
          <TrefferLijst treffers={rest} />
          {nietGetoond > 0 && <Paragraph>{teksten.nietGetoond(nietGetoond)}</Paragraph>}
        </Details>
      )}
    </section>
  )
}

function TrefferLijst({ treffers }: { treffers: readonly Treffer[] }) {
  return (
    <ul className="vit-list gap-6">
      {treffers.map((treffer, index) => (
        <li key={index} className="zk-treffer">
          <TrefferRegel {...treffer} />
        </li>
      ))}
    </ul>
  )
}

function TrefferRegel({ titel, tekst, bij, niveaus, pad }: Treffer) {
  const context = [titel.length > 0 ? bij : '', niveaus ? teksten.niveaus(niveaus) : '']
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <p className="zk-treffer__titel">
        <Link href={pad}>{titel.length > 0 ? <Gemarkeerd fragmenten={titel} /> : bij}</Link>
      </p>
      {context && <p className="text-small text-subtle">{context}</p>}
      {tekst.length > 0 && (
        <Paragraph>
          <Gemarkeerd fragmenten={tekst} />
        </Paragraph>
      )}
    </>
  )
}

function Gemarkeerd({ fragmenten }: { fragmenten: readonly Fragment[] }) {
  return fragmenten.map(({ tekst, gevonden }, index) =>
    gevonden ? <mark key={index}>{tekst}</mark> : tekst,
  )
}

function Niets({ vraag }: { vraag: string }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <Heading level={2}>{teksten.geen(vraag)}</Heading>
      <List items={teksten.geenTips} />
      <Paragraph>{teksten.verder}</Paragraph>
      <ul className="vit-links">
        {teksten.links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
