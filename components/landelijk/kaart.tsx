import type { CSSProperties } from 'react'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { NIVEAU_NAMEN } from '@/components/niveau/teksten'
import { classNames } from '@/components/ui/class-names'
import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { TEGELKOLOMMEN, toTegelnaam } from '@/lib/figuren/tegelkaart'
import { NIVEAUS } from '@/lib/instrument/model'
import type { GeldigeKeuze, Tegel } from '@/lib/landelijk/schema'
import { ANKERS, landelijkPad } from './paden'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN.kaart

type KaartProps = { tegels: readonly Tegel[]; keuze: GeldigeKeuze; kenmerk: string }

/**
 * The jeugdregio's as tiles about where they lie, from north to south for those who step through
 * them: a level as number, pattern and step of the one hue.
 */
export function Kaart({ tegels, keuze, kenmerk }: KaartProps) {
  const hrefOf = ({ code }: Tegel) =>
    landelijkPad({ ...keuze, naar: 'regio', groep: code }, ANKERS.groep)
  const getoond = tegels.filter(({ cel }) => cel.verdeling).length
  return (
    <>
      <Paragraph>{TEKST.geteld(getoond, tegels.length)}</Paragraph>
      <ul
        className="vit-tegels"
        aria-label={TEKST.label}
        style={{ '--vit-tegelkolommen': TEGELKOLOMMEN } as CSSProperties}
      >
        {tegels.map((tegel) => (
          <TegelBeeld
            key={tegel.code}
            tegel={tegel}
            href={hrefOf(tegel)}
            isGekozen={keuze.naar === 'regio' && keuze.groep === tegel.code}
          />
        ))}
      </ul>
      <Legenda />
      <Details summary={TEKST.tabel}>
        <Table
          caption={TEKST.bijschrift(kenmerk)}
          captionHidden
          columns={[
            { id: 'regio', header: TEKST.kolommen.regio },
            { id: 'niveau', header: TEKST.kolommen.niveau },
            { id: 'n', header: TEKST.kolommen.n, numeric: true },
          ]}
          rows={tegels
            .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
            .map((tegel) => ({
              id: tegel.code,
              cells: {
                regio: <Link href={hrefOf(tegel)}>{tegel.naam}</Link>,
                niveau: tegel.cel.verdeling ? (
                  <NiveauSign niveau={tegel.cel.verdeling.kwartielen.mediaan} />
                ) : (
                  describeAfgeschermd(tegel)
                ),
                n: tegel.cel.verdeling?.n ?? LANDELIJK_TEKSTEN.leeg,
              },
            }))}
        />
      </Details>
    </>
  )
}

const describeAfgeschermd = ({ cel }: Tegel) =>
  cel.afgeschermd ? LANDELIJK_TEKSTEN.afgeschermd[cel.afgeschermd] : LANDELIJK_TEKSTEN.leeg

type TegelProps = { tegel: Tegel; href: string; isGekozen: boolean }

function TegelBeeld({ tegel, href, isGekozen }: TegelProps) {
  const { naam, plaats, cel } = tegel
  const niveau = cel.verdeling?.kwartielen.mediaan
  const wat = cel.verdeling
    ? TEKST.niveau(cel.verdeling.kwartielen.mediaan, cel.verdeling.n)
    : describeAfgeschermd(tegel).toLowerCase()
  return (
    <li
      style={{ '--vit-tegel-rij': plaats.rij, '--vit-tegel-kolom': plaats.kolom } as CSSProperties}
    >
      <Link
        href={href}
        aria-label={TEKST.tegel(naam, wat)}
        {...(isGekozen && { 'aria-current': 'true' })}
        className={classNames('vit-tegel', niveau ? `vit-tegel--${niveau}` : 'vit-tegel--geen')}
      >
        <span className="vit-tegel__niveau">{niveau ?? LANDELIJK_TEKSTEN.leeg}</span>
        <span className="vit-tegel__naam">{toTegelnaam(naam)}</span>
      </Link>
    </li>
  )
}

function Legenda() {
  return (
    <ul className="vit-tegels__legenda" aria-label={TEKST.legenda}>
      {NIVEAUS.map((niveau) => (
        <li key={niveau}>
          <span className={`vit-tegel vit-tegel--${niveau}`}>
            <span className="vit-tegel__niveau">{niveau}</span>
          </span>
          {NIVEAU_NAMEN[niveau]}
        </li>
      ))}
      <li>
        <span className="vit-tegel vit-tegel--geen">
          <span className="vit-tegel__niveau">{LANDELIJK_TEKSTEN.leeg}</span>
        </span>
        {TEKST.geen}
      </li>
    </ul>
  )
}
