import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Legend } from '@/components/niveau/legend'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Stand } from '@/components/resultaten/stand'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { BehoeftenOverzicht, KenmerkBehoeften } from '@/lib/behoeften/schema'
import { hasScore } from '@/lib/report/input'
import { buildKenmerkDeel } from '@/lib/report/kenmerk'
import type { BehoeftenKader } from './kader'
import { KenmerkBlok } from './kenmerk-blok'
import { DelingRegel } from './signalen'
import type { BehoeftenActies, Gedaan } from './stand'
import { BEHOEFTEN_TEKSTEN as TEKST } from './teksten'

type BehoeftenPaginaProps = {
  overzicht: BehoeftenOverzicht
  acties: BehoeftenActies
  gedaan: Gedaan | null
}

/** Per kenmerk what the gemeente needs, and what it cannot solve by itself. */
export function BehoeftenPagina({ overzicht, acties, gedaan }: BehoeftenPaginaProps) {
  const { input, metingId, magBepalen } = overzicht
  const { gemeente, meting } = input
  const paden = metingPaden(gemeente.code, metingId)
  const kader: BehoeftenKader = {
    paden,
    acties: magBepalen ? acties : null,
    gedaan,
    inPlan: overzicht.inPlan,
    deling: meting.status === 'open' ? null : overzicht.deling,
    isVol: overzicht.isVol,
  }
  return (
    <div className="vit-page vit-behoeften">
      <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.titel} />
      <header className="grid grid-cols-1 gap-3">
        <ResultaatNavigatie gemeenteCode={gemeente.code} metingId={metingId} current="behoeften" />
        <Heading level={1}>{TEKST.kop}</Heading>
        <Stand {...input} />
        <Paragraph variant="lead">{TEKST.inleiding}</Paragraph>
        {!magBepalen && <Paragraph>{TEKST.alleenLezen}</Paragraph>}
      </header>
      <Samenvatting overzicht={overzicht} kader={kader} />
      <Kenmerken overzicht={overzicht} kader={kader} />
    </div>
  )
}

type DeelProps = { overzicht: BehoeftenOverzicht; kader: BehoeftenKader }

/** How much is stated, the way to the request, and who can see the signals. */
function Samenvatting({ overzicht: { kenmerken }, kader }: DeelProps) {
  const behoeften = kenmerken.flatMap((regel) => regel.behoeften)
  const bij = kenmerken.filter((regel) => regel.behoeften.length > 0).length
  const nu = behoeften.filter(({ behoefte }) => behoefte.urgentie === 'nu').length
  return (
    <div className="vit-behoeften__samenvatting">
      <div className="grid grid-cols-1 content-start gap-3">
        <Paragraph>{TEKST.aantal(behoeften.length, bij, nu)}</Paragraph>
        {kader.acties && behoeften.length > 0 && (
          <div>
            <ButtonLink href={kader.paden.aanvraag}>{TEKST.naarAanvraag}</ButtonLink>
          </div>
        )}
      </div>
      <div className="grid grid-cols-1 content-start gap-1">
        <Paragraph>
          <strong>{TEKST.signalen.titel}.</strong> {TEKST.signalen.uitleg}
        </Paragraph>
        <DelingRegel kader={kader} />
        <Paragraph variant="small">{TEKST.signalen.bron}</Paragraph>
      </div>
    </div>
  )
}

const hasKloof = ({ stand }: KenmerkBehoeften) =>
  hasScore(stand) && stand.resultaat.kloof.teller > 0

function Kenmerken({ overzicht, kader }: DeelProps) {
  const metKloof = overzicht.kenmerken.filter(hasKloof)
  const overige = overzicht.kenmerken.filter((regel) => !hasKloof(regel))
  const groepen = [
    {
      titel: TEKST.metKloof(metKloof.length),
      uitleg: TEKST.metKloofUitleg,
      kenmerken: metKloof,
    },
    { titel: TEKST.overige(overige.length), uitleg: TEKST.overigeUitleg, kenmerken: overige },
  ].filter(({ kenmerken }) => kenmerken.length > 0)
  return (
    <>
      {groepen.map(({ titel, uitleg, kenmerken }, index) => (
        <section key={titel} className="grid grid-cols-1 gap-12">
          <header className="grid grid-cols-1 gap-3">
            <Heading level={2}>{titel}</Heading>
            <Paragraph>{uitleg}</Paragraph>
            {index === 0 && kenmerken.some(({ stand }) => hasScore(stand)) && <Legend />}
          </header>
          {kenmerken.map((regel) => (
            <KenmerkBlok
              key={regel.stand.kenmerk.id}
              kader={kader}
              regel={regel}
              scoreregel={buildKenmerkDeel(overzicht.input, regel.stand).scoreregel}
            />
          ))}
        </section>
      ))}
    </>
  )
}
