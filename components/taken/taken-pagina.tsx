import { FormTitle } from '@/components/frame/form-title'
import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { kenmerkPad } from '@/components/vragenlijst/paden'
import type { Taakverdeling } from '@/lib/taken/schema'
import type { TakenActie } from './stand'
import { TakenFormulier } from './taken-formulier'
import { TakenTabel } from './taken-tabel'
import { TAKEN_TEKSTEN as TEKST } from './teksten'
import { VanU } from './van-u'
import type { RegelWeergave } from './weergave'

type TakenPaginaProps = { verdeling: Taakverdeling; action: TakenActie }

/** Who looks after which kenmerk: first one's own, then all of them. */
export function TakenPagina({ verdeling, action }: TakenPaginaProps) {
  const { meting, gemeenteNaam, userId, magVerdelen, team } = verdeling
  const place = { gemeenteCode: meting.gemeenteCode, metingId: meting.id }
  const regels: RegelWeergave[] = verdeling.regels.map((regel) => ({
    ...regel,
    titel: TEKST.kenmerk(regel.kenmerk.nummer, regel.kenmerk.kort),
    href: meting.status === 'open' ? kenmerkPad(place, regel.kenmerk, meting.omvang) : null,
  }))
  const titel = `${TEKST.titel} · ${meting.naam}`
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <MetingKruimelpad
          gemeente={{ naam: gemeenteNaam }}
          meting={meting}
          paden={metingPaden(meting.gemeenteCode, meting.id)}
          current={TEKST.titel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        <Paragraph>{meting.status === 'open' ? TEKST.inleiding : TEKST.gesloten}</Paragraph>
      </div>
      <VanU regels={regels.filter(({ taak }) => taak?.userId === userId)} />
      <section className="vit-stack" aria-labelledby="alle-kenmerken">
        <Heading level={2} id="alle-kenmerken">
          {TEKST.alle.titel}
        </Heading>
        <Paragraph>
          {TEKST.alle.verdeeld(regels.filter(({ taak }) => taak).length, regels.length)}{' '}
          {magVerdelen && TEKST.alle.verdeel}
        </Paragraph>
        {magVerdelen ? (
          <TakenFormulier titel={titel} regels={regels} team={team} action={action} />
        ) : (
          <>
            <FormTitle titel={titel} fouten={0} />
            <TakenTabel regels={regels} userId={userId} />
          </>
        )}
      </section>
    </div>
  )
}
