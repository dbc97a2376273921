import { FRAME_TEKSTEN } from '@/components/frame/teksten'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import type { Brondocument } from '@/lib/instrument/model'
import type { ProfielOverzicht } from '@/lib/profiel/schema'
import { Gevolgen } from './gevolgen'
import { ProfielFormulier } from './profiel-formulier'
import type { ProfielActie } from './stand'
import { PROFIEL_TEKSTEN as TEKST } from './teksten'
import { toGevolgen, toVragen, type VraagWeergave } from './weergave'

type ProfielPaginaProps = {
  overzicht: ProfielOverzicht
  bronnen: readonly Brondocument[]
  action: ProfielActie
}

/** The gemeenteprofiel: its questions, and under them what follows from the answers. */
export function ProfielPagina({ overzicht, bronnen, action }: ProfielPaginaProps) {
  const { gemeente, profiel, instrument, magBepalen } = overzicht
  const vragen = toVragen(overzicht, bronnen)
  const titel = `${TEKST.titel} · ${gemeente.naam}`
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <Breadcrumb
          items={[{ label: gemeente.naam, href: `/gemeenten/${gemeente.code}` }]}
          current={TEKST.titel}
        />
        <Heading level={1}>{TEKST.titel}</Heading>
        {profiel.inleiding.split('\n').map((alinea) => (
          <Paragraph key={alinea}>{alinea}</Paragraph>
        ))}
        {magBepalen && <Paragraph>{TEKST.vrijwillig}</Paragraph>}
      </div>
      {magBepalen ? (
        <ProfielFormulier titel={titel} vragen={vragen} action={action} />
      ) : (
        <Antwoorden titel={titel} vragen={vragen} />
      )}
      <Gevolgen
        kenmerken={toGevolgen(overzicht)}
        totaal={instrument.kenmerken.reduce((sum, kenmerk) => sum + kenmerk.indicatoren.length, 0)}
        wachtOpMeting={magBepalen && overzicht.metingId === null}
        heeftAntwoord={vragen.some(({ opgeslagen }) => opgeslagen?.opties.length)}
      />
    </div>
  )
}

/** The answers for who may read them only. */
function Antwoorden({ titel, vragen }: { titel: string; vragen: readonly VraagWeergave[] }) {
  return (
    <>
      <title>{`${titel} · ${FRAME_TEKSTEN.productnaam}`}</title>
      <dl className="vit-profiel__antwoorden">
        {vragen.map(({ id, vraag, opties, opgeslagen }) => (
          <div key={id}>
            <dt>{vraag}</dt>
            <dd>
              {opties
                .filter((optie) => opgeslagen?.opties.includes(optie.id))
                .map(({ tekst }) => tekst)
                .join('; ') || TEKST.geenAntwoord}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
