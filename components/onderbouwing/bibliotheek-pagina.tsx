import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { Bibliotheek, StukMetGebruik } from '@/lib/onderbouwing/schema'
import { BestandFormulier } from './bestand-formulier'
import { LinkFormulier } from './link-formulier'
import { StukMelding } from './melding'
import type { LinkActie } from './model'
import { bibliotheekPad, ONDERBOUWING_ID, stukPad } from './paden'
import { ONDERBOUWING_TEKSTEN } from './teksten'
import { schrijfSoort } from './weergave'

const {
  bibliotheek: TEKST,
  vertrouwelijk: VERTROUWELIJK,
  datum: schrijfDatum,
} = ONDERBOUWING_TEKSTEN

/** From how many pieces on searching is worth its place. */
const LANG = 10

type BibliotheekPaginaProps = { bibliotheek: Bibliotheek; addLink: LinkActie }

/** Everything that a gemeente rests its judgements on. */
export function BibliotheekPagina({ bibliotheek, addLink }: BibliotheekPaginaProps) {
  const { gemeente, stukken, totaal, zoek, grootte, ruimte, melding } = bibliotheek
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <Breadcrumb
          items={[{ label: gemeente.naam, href: `/gemeenten/${gemeente.code}` }]}
          current={TEKST.titel}
        />
        <Heading level={1} id={ONDERBOUWING_ID}>
          {TEKST.titel}
        </Heading>
        <StukMelding melding={melding} />
        <Paragraph>{TEKST.uitleg}</Paragraph>
        <Paragraph variant="small">{TEKST.ruimte(grootte, ruimte, totaal)}</Paragraph>
      </div>
      <section className="grid grid-cols-1 gap-4" aria-labelledby="toevoegen">
        <Heading level={2} id="toevoegen">
          {TEKST.toevoegen}
        </Heading>
        <div>
          <LinkFormulier action={addLink} />
          <BestandFormulier plek={{ gemeenteCode: gemeente.code }} melding={melding} />
        </div>
      </section>
      <section className="grid grid-cols-1 gap-4" aria-labelledby="stukken">
        <Heading level={2} id="stukken">
          {TEKST.stukken}
        </Heading>
        {(totaal > LANG || zoek) && <Zoeken bibliotheek={bibliotheek} />}
        {totaal === 0 && <Paragraph>{TEKST.geen}</Paragraph>}
        {totaal > 0 && stukken.length === 0 && (
          <Paragraph>{ONDERBOUWING_TEKSTEN.keuze.nietGevonden(zoek)}</Paragraph>
        )}
        {stukken.length > 0 && <Stukken code={gemeente.code} stukken={stukken} />}
      </section>
    </div>
  )
}

function Zoeken({
  bibliotheek: { gemeente, stukken, totaal, zoek },
}: {
  bibliotheek: Bibliotheek
}) {
  const pad = bibliotheekPad(gemeente.code)
  return (
    <search>
      <form action={pad} className="vit-stuk-zoeken">
        <TextField
          name="zoek"
          type="search"
          label={TEKST.zoek}
          defaultValue={zoek}
          autoComplete="off"
        />
        <Button appearance="secondary">{ONDERBOUWING_TEKSTEN.keuze.zoekKnop}</Button>
      </form>
      {zoek && (
        <Paragraph>
          {TEKST.gevonden(stukken.length, totaal)}. <Link href={pad}>{TEKST.allesTonen}</Link>
        </Paragraph>
      )}
    </search>
  )
}

type StukkenProps = { code: string; stukken: readonly StukMetGebruik[] }

function Stukken({ code, stukken }: StukkenProps) {
  return (
    <Table
      className="vit-bibliotheek"
      caption={TEKST.lijst}
      captionHidden
      columns={(['titel', 'soort', 'gebruik', 'toegevoegd'] as const).map((id) => ({
        id,
        header: TEKST.kolommen[id],
      }))}
      rows={stukken.map(({ stuk, gebruik }) => ({
        id: stuk.id,
        cells: {
          titel: (
            <>
              <Link href={stukPad(code, stuk.id)}>{stuk.titel}</Link>
              {stuk.vertrouwelijk && (
                <>
                  {' '}
                  <Badge tone="warning">{VERTROUWELIJK}</Badge>
                </>
              )}
            </>
          ),
          soort: schrijfSoort(stuk),
          gebruik: gebruik.length === 0 ? TEKST.nergens : TEKST.gebruik(gebruik.length),
          toegevoegd: schrijfDatum(stuk.createdAt),
        },
      }))}
    />
  )
}
