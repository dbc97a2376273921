import type { ReactNode } from 'react'
import { LANDELIJK_PADEN } from '@/components/regio/paden'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { BASISNIVEAU } from '@/lib/instrument/model'
import type { Dimensie, LandelijkOverzicht } from '@/lib/landelijk/schema'
import { Afspraak } from './afspraak'
import { Groepen } from './groepen'
import { Inhoud } from './inhoud'
import { countBasisniveau, Jaren } from './jaren'
import { Kaart } from './kaart'
import { Keuze } from './keuze'
import { ANKERS, landelijkPad } from './paden'
import { Ondersteuningsvraag, Signalen } from './tellingen'
import { TeWeinigStap, type EigenRegios } from './te-weinig-stap'
import { LANDELIJK_TEKSTEN as TEKST } from './teksten'
import { Verdeling, type VerdelingRij } from './verdeling'

const DIMENSIE_VOLGORDE: readonly Dimensie[] = ['regio', 'provincie', 'grootte']

type LandelijkPaginaProps = LandelijkOverzicht & { eigenRegios: EigenRegios }

/** What the country shares: aggregates only, from the whole to its parts. */
export function LandelijkPagina({ eigenRegios, ...overzicht }: LandelijkPaginaProps) {
  const { instrument, vraag, signalen, jaren } = overzicht
  return (
    <div className="vit-page">
      <Opening {...overzicht} eigenRegios={eigenRegios} />
      <Deel id={ANKERS.verdeling} titel={TEKST.verdeling.titel} uitleg={TEKST.verdeling.uitleg}>
        <LandVerdeling {...overzicht} />
      </Deel>
      <KaartDeel {...overzicht} />
      <Deel id={ANKERS.groepen} titel={TEKST.groepen.titel} uitleg={TEKST.groepen.uitleg}>
        <GroepenDeel {...overzicht} />
      </Deel>
      <Deel id={ANKERS.afspraak} titel={TEKST.afspraak.titel} uitleg={TEKST.afspraak.uitleg}>
        <Afspraak {...overzicht} />
      </Deel>
      <Deel id={ANKERS.jaren} titel={TEKST.jaren.titel}>
        <Jaren instrument={instrument} jaren={jaren} />
      </Deel>
      <Deel id={ANKERS.ondersteuning} titel={TEKST.vraag.titel}>
        <Ondersteuningsvraag instrument={instrument} vraag={vraag} />
      </Deel>
      <Deel id={ANKERS.signalen} titel={TEKST.signalen.titel}>
        <Signalen instrument={instrument} signalen={signalen} />
      </Deel>
      <Deel id={ANKERS.inhoud} titel={TEKST.inhoud.titel}>
        <Inhoud {...overzicht} />
      </Deel>
    </div>
  )
}

const WEGWIJZER = [
  { anker: ANKERS.verdeling, label: TEKST.verdeling.titel },
  { anker: ANKERS.kaart, label: TEKST.kaart.titel },
  { anker: ANKERS.groepen, label: TEKST.groepen.titel },
  { anker: ANKERS.afspraak, label: TEKST.afspraak.titel },
  { anker: ANKERS.jaren, label: TEKST.jaren.titel },
  { anker: ANKERS.ondersteuning, label: TEKST.vraag.titel },
  { anker: ANKERS.signalen, label: TEKST.signalen.titel },
  { anker: ANKERS.inhoud, label: TEKST.inhoud.titel },
]

function Opening({ eigenRegios, ...overzicht }: LandelijkPaginaProps) {
  const { stand, verzonnen, gemeenten, regios } = overzicht
  return (
    <header className="grid grid-cols-1 gap-4">
      <Heading level={1}>{TEKST.titel}</Heading>
      {verzonnen && (
        <Alert>
          <Paragraph>{TEKST.demo}</Paragraph>
        </Alert>
      )}
      <Paragraph className="vit-kernzin">{describeLand(overzicht)}</Paragraph>
      {gemeenten === null ? (
        <TeWeinigStap regios={eigenRegios} />
      ) : (
        <Paragraph>{TEKST.telt(gemeenten, regios.getoond, regios.totaal)}</Paragraph>
      )}
      <Paragraph>
        {TEKST.inleiding} {TEKST.stand(stand)}
      </Paragraph>
      <nav aria-label={TEKST.opDezePagina} className="vit-no-print">
        <ul className="vit-links">
          {WEGWIJZER.map(({ anker, label }) => (
            <li key={anker}>
              <Link href={`#${anker}`}>{label}</Link>
            </li>
          ))}
          <li>
            <Link href={LANDELIJK_PADEN.openData}>{TEKST.openData}</Link>
          </li>
        </ul>
      </nav>
    </header>
  )
}

/** The kenmerken of the country with figures, and those where half is on the basisniveau. */
function listGetoond({ instrument, land }: LandelijkOverzicht) {
  return instrument.kenmerken.flatMap((kenmerk) => {
    const verdeling = land.kenmerken[kenmerk.id]?.verdeling
    return verdeling ? [{ kenmerk, verdeling, basis: countBasisniveau(verdeling) }] : []
  })
}

const countGehaald = (getoond: ReturnType<typeof listGetoond>) =>
  getoond.filter(({ verdeling }) => verdeling.kwartielen.mediaan >= BASISNIVEAU).length

/** What a director would repeat: how often the basisniveau is reached, and where the least. */
function describeLand(overzicht: LandelijkOverzicht): string {
  const getoond = listGetoond(overzicht)
  if (getoond.length === 0) return TEKST.teWeinig
  const totaal = overzicht.instrument.kenmerken.length
  return [
    TEKST.bekend(getoond.length, totaal),
    TEKST.basisniveau(countGehaald(getoond), getoond.length, totaal),
    describeMinst(getoond),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The kenmerken where the smallest share reaches the basisniveau: all that share that place. */
function describeMinst(getoond: ReturnType<typeof listGetoond>): string {
  const deelVan = ({ basis, verdeling: { n } }: (typeof getoond)[number]) => basis / n
  const laagste = Math.min(...getoond.map(deelVan))
  const minst = getoond.filter((each) => deelVan(each) === laagste)
  if (minst.length === getoond.length && minst.length > 1) return ''
  const [aantal = null, ...andere] = new Set(
    minst.map(({ basis, verdeling }) => TEKST.vanDe(basis, verdeling.n)),
  )
  return TEKST.minst(
    minst.map(({ kenmerk }) => kenmerk.kort),
    andere.length === 0 ? aantal : null,
  )
}

type DeelProps = { id: string; titel: string; uitleg?: string; children: ReactNode }

function Deel({ id, titel, uitleg, children }: DeelProps) {
  return (
    <section className="vit-part" aria-labelledby={id}>
      <div className="grid grid-cols-1 gap-2">
        <Heading level={2} id={id} className="scroll-my-4">
          {titel}
        </Heading>
        {uitleg && <Paragraph>{uitleg}</Paragraph>}
      </div>
      {children}
    </section>
  )
}

/** A group's kenmerken as rows of its spread. */
const toRijen = (
  { instrument }: LandelijkOverzicht,
  groep: LandelijkOverzicht['land'],
): VerdelingRij[] =>
  instrument.kenmerken.flatMap(({ id, nummer, kort }) => {
    const cel = groep.kenmerken[id]
    return cel ? [{ id, naam: TEKST.kort(nummer, kort), cel }] : []
  })

function LandVerdeling(overzicht: LandelijkOverzicht) {
  const { land, stand, keuze } = overzicht
  const getoond = listGetoond(overzicht)
  return (
    <Verdeling
      id="land"
      titel={land.naam}
      zin={TEKST.verdeling.alt(countGehaald(getoond), getoond.length)}
      eersteKolom={TEKST.verdeling.kolommen.kenmerk}
      rijen={toRijen(overzicht, land)}
      stand={stand}
      href={(kenmerkId) => landelijkPad({ ...keuze, kenmerkId }, ANKERS.kaart)}
      kop={3}
    />
  )
}

function KaartDeel({ instrument, keuze, kaart }: LandelijkOverzicht) {
  const { kenmerken } = instrument
  const gekozen = kenmerken.find(({ id }) => id === keuze.kenmerkId)
  const naam = gekozen ? TEKST.kort(gekozen.nummer, gekozen.kort) : ''
  return (
    <Deel
      id={ANKERS.kaart}
      titel={TEKST.kaart.titel}
      uitleg={TEKST.kaart.uitleg(gekozen?.kort ?? '')}
    >
      <Keuze
        veld="kenmerk"
        label={TEKST.keuze.kenmerk}
        opties={kenmerken.map(({ id, nummer, kort }) => ({
          value: id,
          label: TEKST.kort(nummer, kort),
        }))}
        keuze={keuze}
        anker={ANKERS.kaart}
      />
      <Kaart tegels={kaart} keuze={keuze} kenmerk={naam} />
    </Deel>
  )
}

function GroepenDeel(overzicht: LandelijkOverzicht) {
  const { groepen, groep, keuze, instrument, stand } = overzicht
  return (
    <>
      <Keuze
        veld="naar"
        label={TEKST.keuze.naar}
        opties={DIMENSIE_VOLGORDE.map((naar) => ({
          value: naar,
          label: TEKST.groepen.dimensies[naar],
        }))}
        keuze={keuze}
        anker={ANKERS.groepen}
      />
      {groep && (
        <section aria-labelledby={ANKERS.groep} className="vit-panel">
          <Heading level={3} id={ANKERS.groep} className="scroll-my-4">
            {TEKST.groepen.gekozen(groep.naam)}
          </Heading>
          <Verdeling
            id="groep-beeld"
            titel={groep.naam}
            zin={describeGroep(overzicht, groep)}
            eersteKolom={TEKST.verdeling.kolommen.kenmerk}
            rijen={toRijen(overzicht, groep)}
            stand={stand}
            kop={4}
          />
          <p>
            <Link href={landelijkPad(keuze, ANKERS.kaart)}>{TEKST.groepen.naarKaart}</Link>
          </p>
        </section>
      )}
      <Groepen groepen={groepen} keuze={keuze} instrument={instrument} />
    </>
  )
}

function describeGroep(overzicht: LandelijkOverzicht, land: LandelijkOverzicht['land']): string {
  const getoond = listGetoond({ ...overzicht, land })
  return TEKST.verdeling.alt(countGehaald(getoond), getoond.length)
}
