import { Ambitie } from '@/components/resultaten/ambitie'
import { BerekeningKenmerk } from '@/components/resultaten/berekening-kenmerk'
import { RondeOpen } from '@/components/resultaten/gesprek'
import { Hulp } from '@/components/resultaten/hulp'
import { listHandvatten } from '@/components/resultaten/indeling'
import { padenVan, type FormActie, type ResultaatBeeld } from '@/components/resultaten/model'
import { OordelenTabel } from '@/components/resultaten/oordelen-tabel'
import { Scoreregel } from '@/components/resultaten/scoreregel'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { KENMERK_TEKSTEN, KLOVEN_TEKSTEN, PAGINA_TEKSTEN } from '@/components/resultaten/teksten'
import { VolgendeNiveau } from '@/components/resultaten/volgende-niveau'
import { Legend } from '@/components/niveau/legend'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { hasScore, type KenmerkStand } from '@/lib/report/input'
import { buildKenmerkDeel } from '@/lib/report/kenmerk'
import type { KenmerkDeel } from '@/lib/report/model'

type KenmerkPaginaProps = { beeld: ResultaatBeeld; stand: KenmerkStand; ambitie: FormActie }

/** Everything about one kenmerk of a meting. */
export function KenmerkPagina({ beeld, stand, ambitie }: KenmerkPaginaProps) {
  const { input, rechten } = beeld
  const paden = padenVan(beeld)
  const deel = buildKenmerkDeel(input, stand)
  return (
    <div className="vit-resultaten">
      <Breadcrumb
        items={[
          { label: input.gemeente.naam, href: paden.gemeente },
          { label: input.meting.naam, href: paden.meting },
          { label: PAGINA_TEKSTEN.titel, href: paden.resultaten },
        ]}
        current={stand.kenmerk.kort}
      />
      <header className="grid grid-cols-1 gap-3">
        <Heading level={1}>{deel.titel}</Heading>
        <Paragraph variant="lead">{deel.waarover}</Paragraph>
        <Stand {...input} />
        {beeld.rondeOpen && <RondeOpen beeld={beeld} />}
      </header>
      <section className="vit-kenmerk-stand" aria-labelledby="stand">
        <Heading level={2} id="stand">
          {KENMERK_TEKSTEN.nuOp}
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
      </section>
      <OordelenTabel oordelen={deel.oordelen} beeld={beeld} />
      <Verder stand={stand} deel={deel} beeld={beeld} />
    </div>
  )
}

type VerderProps = { stand: KenmerkStand; deel: KenmerkDeel; beeld: ResultaatBeeld }

/** The way on: the next level, what helps to get there, and what to talk about. */
function Verder({ stand, deel, beeld }: VerderProps) {
  const handvatten = hasScore(stand) ? listHandvatten(stand, beeld.input.oordelen) : []
  const { ondersteuning } = deel
  return (
    <>
      {deel.volgende && <VolgendeNiveau volgende={deel.volgende} headingLevel={2} />}
      {handvatten.length > 0 && (
        <section className="grid grid-cols-1 gap-3">
          <Heading level={2}>{KLOVEN_TEKSTEN.handvatten}</Heading>
          <List items={handvatten.map(({ tekst }) => tekst)} />
        </section>
      )}
      <section className="grid grid-cols-1 gap-6" aria-labelledby="hulp">
        <div className="grid grid-cols-1 gap-3">
          <Heading level={2} id="hulp">
            {ondersteuning.titel}
          </Heading>
          <Paragraph>{ondersteuning.inleiding}</Paragraph>
        </div>
        <div className="vit-hulp-lijst">
          {ondersteuning.items.map((item) => (
            <Hulp key={item.titel} item={item} headingLevel={3} />
          ))}
        </div>
        {ondersteuning.overige && <Paragraph>{ondersteuning.overige}</Paragraph>}
      </section>
      <section className="grid grid-cols-1 gap-3">
        <Heading level={2}>{KENMERK_TEKSTEN.gespreksvragen}</Heading>
        <List items={stand.kenmerk.gespreksvragen} />
      </section>
    </>
  )
}
