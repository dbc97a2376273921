import { Beeld } from '@/components/resultaten/beeld'
import { FormulierTitel, type Formulier } from '@/components/resultaten/formulier-titel'
import { Gesprek, RondeOpen } from '@/components/resultaten/gesprek'
import { HeropenFormulier } from '@/components/resultaten/heropen-formulier'
import { groupStanden } from '@/components/resultaten/indeling'
import { Kloven } from '@/components/resultaten/kloven'
import {
  formulierPad,
  padenVan,
  type ResultaatActies,
  type ResultaatBeeld,
} from '@/components/resultaten/model'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Stand, Zelfbeeld } from '@/components/resultaten/stand'
import { PAGINA_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Vaststellen } from '@/components/resultaten/vaststellen'
import { Verder } from '@/components/resultaten/verder'
import { Zwakste } from '@/components/resultaten/zwakste'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { downloadPad } from '@/components/gemeente/paden'
import { ButtonLink } from '@/components/ui/button-link'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { listResultaatFiguren } from '@/lib/figuren/resultaat'
import { hasScore, listStanden } from '@/lib/report/input'
import { buildKenmerkDeel } from '@/lib/report/kenmerk'
import type { Samenvatting } from '@/lib/report/model'
import { buildSamenvatting } from '@/lib/report/samenvatting'
import { listBereiken } from '@/lib/scoring/spread'

type ResultatenPaginaProps = { beeld: ResultaatBeeld; acties: ResultaatActies }

/** The results of a meting: first a sentence, then a picture, then the list. */
export function ResultatenPagina({ beeld, acties }: ResultatenPaginaProps) {
  const { input, rechten, spreiding } = beeld
  const paden = padenVan(beeld)
  const titel = TEKST.titelVan(input.meting.naam)
  const standen = listStanden(input)
  const delen = new Map(
    standen.map((stand) => [stand.kenmerk.id, buildKenmerkDeel(input, stand)] as const),
  )
  const figuren = new Map(
    listResultaatFiguren(input, listBereiken(input.instrument, spreiding)).map(
      (figuur) => [figuur.id, figuur] as const,
    ),
  )
  const hasScores = standen.some(hasScore)
  return (
    <div className="vit-page">
      <FormulierTitel titel={titel} formulieren={listFormulieren(beeld, acties)} />
      <MetingKruimelpad {...input} paden={paden} current={TEKST.titel} />
      <Kop beeld={beeld} titel={titel} stand={buildSamenvatting(input, standen).stand} />
      {hasScores && <Beeld beeld={beeld} figuren={figuren} />}
      {hasScores && <Zwakste beeld={beeld} />}
      <Kloven beeld={beeld} delen={delen} acties={acties} kaart={figuren.get('kloven')} />
      {beeld.gesprek && <Gesprek beeld={beeld} gesprek={beeld.gesprek} />}
      {hasScores && <Verder beeld={beeld} />}
      {rechten.vaststellen && <Vaststellen beeld={beeld} action={acties.vaststellen} />}
      {rechten.heropenen && (
        <HeropenFormulier action={acties.heropenen} pad={formulierPad(beeld, 'heropenen')} />
      )}
    </div>
  )
}

/** Every form of the page, by which its title finds the one that was refused. */
function listFormulieren(beeld: ResultaatBeeld, acties: ResultaatActies): Formulier[] {
  const { input, rechten, bezwaren } = beeld
  const toFormulier = (action: Formulier['action'], anker: string) => ({
    action,
    pad: formulierPad(beeld, anker),
  })
  const { gescoord } = groupStanden(input)
  return [
    ...(rechten.ambitie
      ? gescoord.map(({ kenmerk: { id } }) => toFormulier(acties.ambitie(id), id))
      : []),
    ...(rechten.vaststellen && bezwaren.length === 0
      ? [toFormulier(acties.vaststellen, 'vaststellen')]
      : []),
    ...(rechten.heropenen ? [toFormulier(acties.heropenen, 'heropenen')] : []),
  ]
}

type KopProps = { beeld: ResultaatBeeld; titel: string; stand: Samenvatting['stand'] }

function Kop({ beeld, titel, stand: { kernzin, alineas } }: KopProps) {
  const { input, rechten, metingId } = beeld
  const [eerste, ...rest] = alineas
  return (
    <header className="grid grid-cols-1 gap-6" id="stand">
      <ResultaatNavigatie
        gemeenteCode={input.gemeente.code}
        metingId={metingId}
        current="resultaten"
      />
      <div className="grid grid-cols-1 gap-3">
        <Heading level={1}>{titel}</Heading>
        <Stand {...input} />
      </div>
      <div className="vit-prose">
        <Paragraph className="vit-kernzin">{kernzin}</Paragraph>
        {eerste && <Paragraph>{eerste}</Paragraph>}
      </div>
      {rest.length > 0 && (
        <Details summary={TEKST.toelichting}>
          <div className="vit-prose">
            {rest.map((alinea) => (
              <Paragraph key={alinea}>{alinea}</Paragraph>
            ))}
          </div>
        </Details>
      )}
      {beeld.rondeOpen && <RondeOpen beeld={beeld} />}
      {input.meting.status === 'vastgesteld' && <Rapport beeld={beeld} />}
      {rechten.invullen && <Invullen beeld={beeld} />}
      <Zelfbeeld {...input} />
    </header>
  )
}

/** The one thing to do while nothing is judged; a way back to the questions after that. */
function Invullen({ beeld }: { beeld: ResultaatBeeld }) {
  const { vragen } = padenVan(beeld)
  return (
    <div>
      {Object.keys(beeld.input.oordelen).length > 0 ? (
        <ButtonLink href={vragen} appearance="secondary">
          {TEKST.invullen}
        </ButtonLink>
      ) : (
        <ButtonLink href={vragen}>{TEKST.beginnen}</ButtonLink>
      )}
    </div>
  )
}

function Rapport({ beeld }: { beeld: ResultaatBeeld }) {
  return (
    <div className="flex flex-wrap items-center gap-6">
      <ButtonLink href={padenVan(beeld).rapport}>{TEKST.rapport}</ButtonLink>
      <Link href={downloadPad(beeld.metingId, 'rapport.pdf')} download>
        {TEKST.pdf}
      </Link>
    </div>
  )
}
