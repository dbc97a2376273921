import type { Niveau } from '@/lib/instrument/model'
import type { Ambitie } from '@/lib/scoring/model'
import { formatDatum, joinWords, quoteSentence } from './format'

/** The words of the part on one kenmerk. */

export const kenmerkTekst = {
  titel: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  niveau: 'Niveau',
  ambitie: 'Ambitie',
  kloof: 'Kloof',
  ambitieRegel: ({ niveau, prioriteit, jaar }: Ambitie) =>
    `niveau ${niveau}${jaar === undefined ? '' : ` in ${jaar}`}, prioriteit ${prioriteit}`,
  geenKloof: 'geen',
  onbekendeKloof: 'nog niet te bepalen',
  teWeinig:
    'Dit kenmerk heeft geen score. Daarvoor moet minstens de helft van de vragen een niveau hebben.',
  nvt: 'De gemeente vindt alle vragen van dit kenmerk niet van toepassing. Daarom is er geen score.',
  begrensd: (
    score: string,
    niveau: Niveau,
    vragen: readonly { stelling: string; niveau: Niveau }[],
  ) => {
    const [eerste] = vragen
    const kern =
      vragen.length === 1
        ? `deze kernvraag staat nog op niveau ${eerste?.niveau ?? niveau - 1}`
        : `deze kernvragen staan nog op niveau ${eerste?.niveau ?? niveau - 1}`
    return `De score is ${score}, maar het kenmerk blijft op niveau ${niveau}: ${kern}. Het gaat om ${joinWords(vragen.map(({ stelling }) => quoteSentence(stelling)))}.`
  },
  ambitieGehaald: (ambitie: Niveau) => `De score haalt de ambitie van niveau ${ambitie}.`,
  ambitieAlleenScore: (ambitie: Niveau) =>
    `De score haalt de ambitie van ${ambitie}, maar het niveau nog niet.`,
  kloofTotAmbitie: (kloof: string, ambitie: Niveau) =>
    `De score ligt ${kloof} onder de ambitie van niveau ${ambitie}.`,
  kloofTotBasisniveau: (kloof: string) => `Tot het basisniveau is het verschil ${kloof}.`,
  volgende: (niveau: number) => `Wat niveau ${niveau} vraagt`,
  volgendeInleiding: (niveau: number, aantal: number) =>
    aantal === 1
      ? `Eén vraag staat nog onder niveau ${niveau}. Zo ziet niveau ${niveau} er daar uit:`
      : `Deze ${aantal} vragen staan nog onder niveau ${niveau}. Zo ziet niveau ${niveau} er daar uit:`,
  nuOp: (niveau: Niveau) => `nu niveau ${niveau}`,
  hoogste:
    'Dit is het hoogste niveau. De opgave is nu: vasthouden en blijven leren van inwoners en medewerkers.',
}

export const oordelenTekst = {
  titel: 'De oordelen',
  bijschrift: (kenmerk: string) => `Oordelen per vraag: ${kenmerk}`,
  koppen: ['Vraag', 'Oordeel', 'Toelichting'],
  kern: 'Kernvraag',
  standpunt: 'Afwijkend standpunt',
  nvt: 'Niet van toepassing',
  weetNiet: 'Weet niet',
  geen: 'Niet beoordeeld',
}

export const ondersteuningTekst = {
  titel: 'Ondersteuning die hierbij past',
  inleiding: 'Deze hulp past bij het niveau van dit kenmerk.',
  zonderNiveau: 'Deze hulp past bij dit kenmerk.',
  geen: 'Bij dit kenmerk en niveau staat nu geen ondersteuning in de catalogus.',
  herkomst: (organisatie: string, peildatum: string) =>
    `${organisatie} · bron van ${formatDatum(peildatum)}`,
  overige: (titels: readonly string[], nogMeer: number) =>
    nogMeer === 0
      ? `Past ook: ${joinWords(titels)}.`
      : `Past ook: ${joinWords([...titels, `nog ${nogMeer} andere uit de catalogus`])}.`,
}
