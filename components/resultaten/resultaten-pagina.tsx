import { Beeld } from '@/components/resultaten/beeld'
import { Gesprek, RondeOpen } from '@/components/resultaten/gesprek'
import { HeropenFormulier } from '@/components/resultaten/heropen-formulier'
import { Kloven } from '@/components/resultaten/kloven'
import { padenVan, type ResultaatActies, type ResultaatBeeld } from '@/components/resultaten/model'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { PAGINA_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Vaststellen } from '@/components/resultaten/vaststellen'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { buildRapport } from '@/lib/report/build'
import { buildSamenvatting } from '@/lib/report/samenvatting'
import { hasScore, listStanden } from '@/lib/report/input'
import type { Samenvatting } from '@/lib/report/model'

type ResultatenPaginaProps = { beeld: ResultaatBeeld; acties: ResultaatActies }

/** The results of a meting: first a sentence, then a picture, then the list. */
export function ResultatenPagina({ beeld, acties }: ResultatenPaginaProps) {
  const { input, rechten } = beeld
  const paden = padenVan(beeld)
  const rapport = buildRapport(input)
  const delen = new Map(
    rapport.waarden.flatMap(({ kenmerken }) => kenmerken).map((deel) => [deel.id, deel]),
  )
  const standen = listStanden(input)
  const samenvatting = buildSamenvatting(input, standen)
  return (
    <div className="vit-resultaten">
      <Breadcrumb
        items={[
          { label: input.gemeente.naam, href: paden.gemeente },
          { label: input.meting.naam, href: paden.meting },
        ]}
        current={TEKST.titel}
      />
      <Kop beeld={beeld} stand={samenvatting.stand} />
      {standen.some(hasScore) && <Beeld beeld={beeld} tabel={samenvatting.beeld.tabel} />}
      <Kloven beeld={beeld} delen={delen} acties={acties} />
      {beeld.gesprek && <Gesprek beeld={beeld} gesprek={beeld.gesprek} />}
      {rechten.vaststellen && <Vaststellen beeld={beeld} action={acties.vaststellen} />}
      {rechten.heropenen && (
        <HeropenFormulier action={acties.heropenen} pad={`${paden.resultaten}#heropenen`} />
      )}
    </div>
  )
}

type KopProps = { beeld: ResultaatBeeld; stand: Samenvatting['stand'] }

function Kop({ beeld, stand: { kernzin, alineas } }: KopProps) {
  const { input, rechten } = beeld
  return (
    <header className="grid grid-cols-1 gap-6" id="stand">
      <div className="grid grid-cols-1 gap-3">
        <Heading level={1}>{TEKST.titelVan(input.meting.naam)}</Heading>
        <Stand {...input} />
      </div>
      <div className="vit-prose">
        <Paragraph className="vit-kernzin">{kernzin}</Paragraph>
        {alineas.map((alinea) => (
          <Paragraph key={alinea}>{alinea}</Paragraph>
        ))}
      </div>
      {beeld.rondeOpen && <RondeOpen beeld={beeld} />}
      {input.meting.status === 'vastgesteld' && <Rapport beeld={beeld} />}
      {rechten.invullen && <Invullen beeld={beeld} />}
      <Zelfbeeld {...input} />
    </header>
  )
}

/** The one thing to do while nothing is judged; a way back to the questions after that. */
function Invullen({ beeld }: { beeld: ResultaatBeeld }) {
  const pad = `${padenVan(beeld).meting}/invullen`
  return (
    <div>
      {listStanden(beeld.input).some(hasScore) ? (
        <ButtonLink href={pad} appearance="secondary">
          {TEKST.invullen}
        </ButtonLink>
      ) : (
        <ButtonLink href={pad}>{TEKST.beginnen}</ButtonLink>
      )}
    </div>
  )
}

function Rapport({ beeld }: { beeld: ResultaatBeeld }) {
  const paden = padenVan(beeld)
  return (
    <div className="flex flex-wrap items-center gap-6">
      <ButtonLink href={paden.rapport}>{TEKST.rapport}</ButtonLink>
      <Link href={paden.pdf} download>
        {TEKST.pdf}
      </Link>
    </div>
  )
}
