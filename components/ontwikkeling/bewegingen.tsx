import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Actie } from '@/lib/plan/schema'
import { describeVerschil } from '@/lib/report/verschil'
import type { Oordelen } from '@/lib/scoring/model'
import type {
  Beweging,
  KenmerkOntwikkeling,
  KenmerkStap,
  MetingStand,
  OntwikkelingBeeld,
} from '@/lib/scoring/ontwikkeling'
import type { Paden } from './beeld'
import { describeStand, ONTWIKKELING_TEKSTEN as TEKST } from './teksten'

type BewegingenProps = {
  beeld: OntwikkelingBeeld
  /** From each meting to the next. */
  acties: readonly (readonly Actie[])[]
  paden: Paden
}

/** One step of one kenmerk with the metingen around it and what ran in between. */
type Tussen = {
  stap: KenmerkStap
  van: MetingStand
  naar: MetingStand
  acties: readonly Actie[]
}

function listTussen(
  { kenmerk, stappen }: KenmerkOntwikkeling,
  { beeld: { metingen }, acties }: BewegingenProps,
): Tussen[] {
  return stappen.flatMap((stap, i) => {
    const [van, naar] = [metingen[i], metingen[i + 1]]
    if (!van || !naar) return []
    const own = (acties[i] ?? []).filter(({ kenmerkId }) => kenmerkId === kenmerk.id)
    return [{ stap, van, naar, acties: own }]
  })
}

const hasNieuws = ({ stap, acties }: Tussen) =>
  stap.redenen.length + stap.bewegingen.length + acties.length > 0

/** Per kenmerk what moved, with the recorded reasons and the actions of that time. */
export function Bewegingen(props: BewegingenProps) {
  const { beeld, paden } = props
  const rijen = beeld.kenmerken.map((ontwikkeling) => ({
    kenmerk: ontwikkeling.kenmerk,
    nieuws: listTussen(ontwikkeling, props).filter(hasNieuws),
  }))
  const stil = rijen.filter(({ nieuws }) => nieuws.length === 0)
  const metKop = beeld.metingen.length > 2
  return (
    <section className="grid grid-cols-1 gap-6">
      <Heading level={2}>{TEKST.bewogenTitel}</Heading>
      <ul className="vit-rows vit-bewegingen">
        {rijen
          .filter(({ nieuws }) => nieuws.length > 0)
          .map(({ kenmerk, nieuws }) => (
            <li key={kenmerk.id} id={kenmerk.id} className="scroll-my-4">
              <Heading level={3}>
                <Link href={paden.kenmerk(kenmerk.id)}>
                  {TEKST.kort(kenmerk.nummer, kenmerk.kort)}
                </Link>
              </Heading>
              {nieuws.map((tussen) => (
                <Stap key={tussen.naar.metingId} tussen={tussen} metKop={metKop} paden={paden} />
              ))}
            </li>
          ))}
      </ul>
      {stil.length > 0 && (
        <Paragraph variant="small">
          {TEKST.geenBeweging(stil.map(({ kenmerk }) => TEKST.kort(kenmerk.nummer, kenmerk.kort)))}
        </Paragraph>
      )}
      <p>
        <Link href={paden.plan}>{TEKST.naarPlan}</Link>
      </p>
    </section>
  )
}

type StapProps = { tussen: Tussen; metKop: boolean; paden: Paden }

function Stap({ tussen, metKop, paden }: StapProps) {
  const { stap, van, naar, acties } = tussen
  return (
    <div className="grid grid-cols-1 gap-3">
      {metKop && <Heading level={4}>{TEKST.stap(van.naam, naar.naam)}</Heading>}
      <ScoreRegel stap={stap} />
      {stap.redenen.length > 0 && (
        <Lijst titel={TEKST.waaromNiet}>
          {stap.redenen.map(({ soort, indicatorId, reden }) => (
            <li key={`${soort}${indicatorId}`}>{TEKST.reden(soort, indicatorId, reden)}</li>
          ))}
        </Lijst>
      )}
      {stap.bewegingen.length > 0 && (
        <Lijst titel={TEKST.vragen}>
          {stap.bewegingen.map((beweging) => (
            <Vraag key={beweging.indicator.id} beweging={beweging} />
          ))}
        </Lijst>
      )}
      {acties.length > 0 && (
        <Lijst titel={TEKST.acties}>
          {acties.map((actie) => (
            <ActieRegel key={actie.id} actie={actie} oordelen={naar.oordelen} paden={paden} />
          ))}
        </Lijst>
      )}
    </div>
  )
}

function ScoreRegel({ stap: { redenen, verschil } }: { stap: KenmerkStap }) {
  if (redenen.length > 0) return null
  return (
    <Paragraph>
      {verschil
        ? TEKST.scoreStap(verschil.van.afgerond, verschil.naar.afgerond, describeVerschil(verschil))
        : TEKST.geenScoreStap}
    </Paragraph>
  )
}

function Lijst({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-2">
      <p className="vit-bewegingen__label">{titel}</p>
      <ul className="vit-list vit-indent gap-3 wrap-anywhere">{children}</ul>
    </div>
  )
}

function Vraag({ beweging: { indicator, van, naar } }: { beweging: Beweging }) {
  const [was, werd] = [describeStand(van), describeStand(naar)]
  const toelichtingen = [
    { label: TEKST.toen, tekst: van?.toelichting },
    { label: TEKST.nu, tekst: naar?.toelichting },
  ].filter(({ tekst }) => tekst)
  return (
    <li>
      <p>
        {indicator.stelling} <strong aria-hidden="true">{TEKST.vanNaar(was, werd)}</strong>
        <VisuallyHidden>{TEKST.vanNaarGesproken(was, werd)}</VisuallyHidden>
      </p>
      {toelichtingen.length === 0 && (
        <p className="vit-bewegingen__reden">{TEKST.zonderToelichting}</p>
      )}
      {toelichtingen.map(({ label, tekst }) => (
        <p key={label} className="vit-bewegingen__reden">
          <strong>{label}</strong> {tekst}
        </p>
      ))}
    </li>
  )
}

type ActieRegelProps = { actie: Actie; oordelen: Oordelen; paden: Paden }

function ActieRegel({ actie, oordelen, paden }: ActieRegelProps) {
  const { naarNiveau, indicatoren } = actie
  const gehaald = indicatoren.filter((id) => {
    const oordeel = oordelen[id]
    return naarNiveau !== null && oordeel?.soort === 'niveau' && oordeel.niveau >= naarNiveau
  }).length
  return (
    <li>
      <p>
        <Link href={paden.actie(actie.id)}>{actie.titel}</Link> ({TEKST.actie(actie)})
      </p>
      {naarNiveau !== null && indicatoren.length > 0 && (
        <p className="vit-bewegingen__reden">
          {TEKST.verwacht(naarNiveau, indicatoren.length)} {TEKST.werd(gehaald, indicatoren.length)}
        </p>
      )}
      {actie.resultaat && <p className="vit-bewegingen__reden">{actie.resultaat}</p>}
    </li>
  )
}
