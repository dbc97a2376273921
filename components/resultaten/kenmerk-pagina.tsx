import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { KenmerkBuren } from '@/components/kader/kenmerk-buren'
import { OntwikkelingRegel } from '@/components/kader/ontwikkeling-regel'
import { Ambitie } from '@/components/resultaten/ambitie'
import { BerekeningKenmerk } from '@/components/resultaten/berekening-kenmerk'
import { FormulierTitel } from '@/components/resultaten/formulier-titel'
import { RondeOpen } from '@/components/resultaten/gesprek'
import { Handvatten } from '@/components/resultaten/handvatten'
import { Hulp } from '@/components/resultaten/hulp'
import { KenmerkPlan } from '@/components/resultaten/kenmerk-plan'
import { padenVan, type FormActie, type ResultaatBeeld } from '@/components/resultaten/model'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Scoreregel } from '@/components/resultaten/scoreregel'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { KLOVEN_TEKSTEN, PAGINA_TEKSTEN } from '@/components/resultaten/teksten'
import { KENMERK_TEKSTEN as TEKST, PLAN_TEKSTEN } from '@/components/resultaten/teksten-kenmerk'
import { Vraag } from '@/components/resultaten/vraag'
import { Legend } from '@/components/niveau/legend'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { Paragraph } from '@/components/ui/paragraph'
import type { Brondocument } from '@/lib/instrument/model'
import type { Ontwikkeling } from '@/lib/instrument/model-omgeving'
import { kenmerkPad } from '@/lib/instrument/paden'
import type { Buren as BurenVan, HandvatStap } from '@/lib/kader/schema'
import { hasScore, type KenmerkStand } from '@/lib/report/input'
import { buildKenmerkDeel } from '@/lib/report/kenmerk'
import type { KenmerkDeel } from '@/lib/report/model'
import { ondersteuningTekst } from '@/lib/report/teksten-kenmerk'

export type KenmerkPaginaProps = {
  beeld: ResultaatBeeld
  stand: KenmerkStand
  buren: BurenVan
  handvatten: readonly HandvatStap[]
  ontwikkelingen: readonly Ontwikkeling[]
  bronnen: readonly Brondocument[]
  ambitie: FormActie
}

/** Everything about one kenmerk of a meting. */
export function KenmerkPagina(props: KenmerkPaginaProps) {
  const { beeld, stand, handvatten, ontwikkelingen, bronnen } = props
  const { kenmerk } = stand
  const deel = buildKenmerkDeel(beeld.input, stand)
  const pad = padenVan(beeld).kenmerk(kenmerk.id)
  return (
    <div className="vit-page">
      <FormulierTitel
        titel={TEKST.paginatitel(kenmerk.kort, beeld.input.meting.naam)}
        formulieren={beeld.rechten.ambitie ? [{ action: props.ambitie, pad }] : []}
      />
      <Kop {...props} deel={deel} />
      <NuOp {...props} deel={deel} />
      <section className="grid grid-cols-1 gap-8" aria-labelledby="vragen">
        <Heading level={2} id="vragen">
          {TEKST.vragen}
        </Heading>
        {kenmerk.indicatoren.map((indicator) => {
          const rij = deel.oordelen.rijen.find(({ indicatorId }) => indicatorId === indicator.id)
          return (
            rij && (
              <Vraag
                key={indicator.id}
                beeld={beeld}
                indicator={indicator}
                rij={rij}
                bronnen={bronnen}
              />
            )
          )
        })}
      </section>
      <Handvatten beeld={beeld} stand={stand} stappen={handvatten} bronnen={bronnen} />
      <KenmerkPlan beeld={beeld} kenmerkId={kenmerk.id} />
      <Ondersteuning beeld={beeld} deel={deel} />
      <section className="grid grid-cols-1 gap-3" aria-labelledby="gespreksvragen">
        <Heading level={2} id="gespreksvragen">
          {TEKST.gespreksvragen}
        </Heading>
        <List items={kenmerk.gespreksvragen} />
      </section>
      {ontwikkelingen.length > 0 && <Ontwikkelingen ontwikkelingen={ontwikkelingen} />}
      <KenmerkBuren {...props.buren} naar={padenVan(beeld).kenmerk} />
    </div>
  )
}

const listDelen = (withOntwikkelingen: boolean) => [
  { id: 'stand', titel: TEKST.nuOp },
  { id: 'vragen', titel: TEKST.vragen },
  { id: 'handvatten', titel: TEKST.handvatten },
  { id: 'plan', titel: PLAN_TEKSTEN.titel },
  { id: 'hulp', titel: ondersteuningTekst.titel },
  { id: 'gespreksvragen', titel: TEKST.gespreksvragen },
  ...(withOntwikkelingen ? [{ id: 'ontwikkelingen', titel: TEKST.ontwikkelingen }] : []),
]

type KopProps = KenmerkPaginaProps & { deel: KenmerkDeel }

function Kop({ beeld, stand, deel, ontwikkelingen }: KopProps) {
  const { input, metingId } = beeld
  const paden = padenVan(beeld)
  return (
    <header className="grid grid-cols-1 gap-6">
      <MetingKruimelpad
        {...input}
        paden={paden}
        boven={{ label: PAGINA_TEKSTEN.titel, href: paden.resultaten }}
        current={stand.kenmerk.kort}
      />
      <ResultaatNavigatie gemeenteCode={input.gemeente.code} metingId={metingId} current={null} />
      <div className="grid grid-cols-1 gap-3">
        <Heading level={1}>{deel.titel}</Heading>
        <Paragraph variant="lead">{deel.waarover}</Paragraph>
        <Stand {...input} />
      </div>
      {beeld.rondeOpen && <RondeOpen beeld={beeld} />}
      <OpDezePagina label={TEKST.opDezePagina} delen={listDelen(ontwikkelingen.length > 0)} />
    </header>
  )
}

function NuOp(props: KopProps) {
  const { beeld, stand, deel, ambitie } = props
  const { input, rechten } = beeld
  const paden = padenVan(beeld)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="stand">
      <Heading level={2} id="stand">
        {TEKST.nuOp}
      </Heading>
      <Scoreregel stand={stand} tekst={deel.scoreregel} />
      {deel.uitleg.map((alinea) => (
        <Paragraph key={alinea}>{alinea}</Paragraph>
      ))}
      <Ambitie
        stand={stand}
        input={input}
        action={rechten.ambitie ? ambitie : null}
        pad={paden.kenmerk(deel.id)}
        plaats={null}
      />
      <BerekeningKenmerk stand={stand} oordelen={input.oordelen} />
      {rechten.invullen && (
        <div>
          <ButtonLink href={paden.kenmerkInvullen(stand.kenmerk)} appearance="secondary">
            {KLOVEN_TEKSTEN.naarVragen}
          </ButtonLink>
        </div>
      )}
      {hasScore(stand) && <Legend />}
      <Zelfbeeld {...input} />
      <Paragraph variant="small">
        <Link href={kenmerkPad(deel.id)}>{TEKST.kader}</Link>
      </Paragraph>
    </section>
  )
}

function Ondersteuning({ beeld, deel }: { beeld: ResultaatBeeld; deel: KenmerkDeel }) {
  const { titel, inleiding, items, overige } = deel.ondersteuning
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="hulp">
      <div className="grid grid-cols-1 gap-3">
        <Heading level={2} id="hulp">
          {titel}
        </Heading>
        <Paragraph>{inleiding}</Paragraph>
        <Paragraph>
          <Link href={padenVan(beeld).behoeftenVan(deel.id)}>{TEKST.behoefte}</Link>
        </Paragraph>
      </div>
      <div className="vit-hulp-lijst">
        {items.map((item) => (
          <Hulp key={item.titel} item={item} headingLevel={3} />
        ))}
      </div>
      {overige && (
        <Paragraph>
          {overige} <Link href={`/ondersteuning?kenmerk=${deel.id}`}>{TEKST.catalogus}</Link>
        </Paragraph>
      )}
    </section>
  )
}

function Ontwikkelingen({ ontwikkelingen }: Pick<KenmerkPaginaProps, 'ontwikkelingen'>) {
  return (
    <section className="grid grid-cols-1 gap-6" aria-labelledby="ontwikkelingen">
      <Heading level={2} id="ontwikkelingen">
        {TEKST.ontwikkelingen}
      </Heading>
      <ul className="vit-rows vit-rows--two">
        {ontwikkelingen.map((ontwikkeling) => (
          <OntwikkelingRegel key={ontwikkeling.id} ontwikkeling={ontwikkeling} />
        ))}
      </ul>
    </section>
  )
}
