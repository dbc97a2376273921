import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { downloadPad, metingPaden } from '@/components/gemeente/paden'
import { Rapport } from '@/components/rapport/rapport'
import { Rapportlink, type LinkActie } from '@/components/rapport/rapportlink'
import { RAPPORT_TEKSTEN as TEKST } from '@/components/rapport/teksten'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Meting } from '@/lib/metingen/schema'
import type { GetoondeStand, RapportlinkStand } from '@/lib/rapport/schema'
import type { Rapport as RapportModel } from '@/lib/report/model'

type RapportPaginaProps = {
  rapport: RapportModel
  meting: Meting
  gemeente: Readonly<{ code: string; naam: string }>
  link: RapportlinkStand
  stand: GetoondeStand | null
  switchLink: LinkActie
}

/** The report with the way to it, its files and its link for everyone. */
export function RapportPagina(props: RapportPaginaProps) {
  const { rapport, meting, gemeente, link, stand, switchLink } = props
  const paden = metingPaden(gemeente.code, meting.id)
  const magSamenstellen = link.stand !== 'geen-recht'
  return (
    <div className="vit-stack">
      <div className="vit-stack vit-no-print">
        <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.titel} />
        <ResultaatNavigatie gemeenteCode={gemeente.code} metingId={meting.id} current="rapport" />
        <Downloads metingId={meting.id} />
        {magSamenstellen && (
          <>
            {stand && <Stand {...stand} />}
            <ButtonLink href={paden.rapportSamenstellen} appearance="secondary">
              {TEKST.samenstellen}
            </ButtonLink>
            <Rapportlink link={link} action={switchLink} />
          </>
        )}
      </div>
      <Rapport rapport={rapport} />
    </div>
  )
}

/** From when the parts are that go on changing elsewhere. */
function Stand({ datum, delen, isVerouderd }: GetoondeStand) {
  const van = TEKST.stand.van(
    datum,
    delen.map((deel) => TEKST.stand.delen[deel]),
  )
  return (
    <Paragraph>
      {van} {isVerouderd ? TEKST.stand.verouderd : TEKST.stand.actueel}
    </Paragraph>
  )
}

function Downloads({ metingId }: { metingId: string }) {
  return (
    <nav aria-label={TEKST.downloads}>
      <ul className="vit-link-row">
        {TEKST.bestanden.map(({ bestand, label }) => (
          <li key={bestand}>
            <Link href={downloadPad(metingId, bestand)}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
