import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

function projectFile(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}

/** The smallest library that has one of each kind of file and no fault; a test breaks one place of it. */
export const TINY_LIBRARY: Readonly<Record<string, string>> = {
  'content/site.yaml': `title: Tiny
tagline:
  en: Small steps.
  de: Kleine Schritte.
publisher:
  name: Tiny clinic
  url: https://example.org
url: https://example.org
build_day: 2026-11-22
default_language: en
languages:
  - tag: en
    name: English
    date_format: DD/MM/YYYY
    number_format: { decimal: '.', thousands: ',' }
    papers: [a4, letter]
    crisis_regions: [gb]
  - tag: de
    name: Deutsch
    date_format: DD.MM.YYYY
    number_format: { decimal: ',', thousands: '.' }
    papers: [a4]
    crisis_regions: [de]
colours:
  accent: '#0b5d5b'
crisis_help:
  - id: gb
    name: United Kingdom
    emergency: '999'
    lines:
      - id: gb-samaritans
        kind: crisis
        name: Samaritans
        number: '116 123'
        hours: Day and night
        languages: [English]
        url: https://www.samaritans.org
        checked_on: 2026-11-01
  - id: de
    name: Deutschland
    emergency: '112'
    lines:
      - id: de-telefonseelsorge
        kind: crisis
        name: TelefonSeelsorge
        number: '0800 111 0 111'
        hours: Tag und Nacht
        languages: [Deutsch]
        url: https://www.telefonseelsorge.de
        checked_on: 2026-11-01
disclaimer:
  en: No substitute for care.
  de: Kein Ersatz für Behandlung.
other_formats:
  en: Ask the clinic.
  de: Fragen Sie in der Klinik.
`,
  'content/glossary.yaml': `terms:
  - id: pacing
    words:
      en: { term: pacing, meaning: Stopping before it is too much. }
      de: { term: Pacing, meaning: Vor der Grenze aufhören. }
`,
  'content/red-flags.yaml': `signs:
  - id: chest-pain
    urgency: now
    words:
      en: { sign: I have pain in the chest., action: Call for help. }
      de: { sign: Ich habe Schmerzen in der Brust., action: Rufen Sie Hilfe. }
`,
  'content/ui/en.yaml': projectFile('content/ui/en.yaml'),
  'content/ui/de.yaml': projectFile('content/ui/de.yaml'),
  'content/programs/tiny/program.yaml': `id: tiny
title: Tiny program
cover_title: My book
summary: Two sheets.
condition: Lasting pain
source_language: en
published: 2026-11-22
version: 1.0.0
next_review: 2027-11-22
how_to_use:
  - Begin anywhere.
domains:
  - id: sleep
    title: Sleep
    intro: Rest matters.
    dimension: [body]
    goal_areas:
      - id: wake-rested
        title: Waking up rested
        example_goals:
          - id: steady-nights
            text: I go to bed at ten.
            why_it_matters: So that I have energy.
            steps:
              - { id: wind-down, text: I stop work at nine., evidence: I tick it. }
            measures: [sleep-quality]
measures:
  - { id: sleep-quality, title: Sleep, question: How did you sleep?, from: 0, to: 10, low: Badly, high: Well, direction: higher-is-better }
components:
  - id: movement
    title: Movement
    rationale: It helps many people.
    mind_body_link: Moving changes the mood.
barriers:
  - id: tired
    title: I am too tired.
    kind: inner
    strategies:
      - { id: half, if: I am tired, then: I do half of it. }
phases:
  - id: start
    title: Start
    intro: The first week.
    contents:
      - sheet: first-steps
      - sheet: review
        occasion: week-2
      - article: why-rest
    sessions:
      - id: talk
        title: First talk
        about: What matters.
        components: [movement]
        sheets: [first-steps]
review_schedule:
  - { id: week-2, title: week 2, after_days: 14 }
red_flags: [chest-pain]
`,
  'content/programs/tiny/program.de.yaml': `translated_from: 1.0.0
title: Kleines Programm
cover_title: Mein Heft
summary: Zwei Blätter.
condition: Anhaltende Schmerzen
how_to_use:
  - Fangen Sie irgendwo an.
domains:
  sleep:
    title: Schlaf
    intro: Ruhe zählt.
    goal_areas:
      wake-rested:
        title: Erholt aufwachen
        example_goals:
          steady-nights:
            text: Ich gehe um zehn ins Bett.
            why_it_matters: Damit ich Kraft habe.
            steps:
              wind-down: { text: Um neun höre ich auf., evidence: Ich hake es ab. }
measures:
  sleep-quality: { title: Schlaf, question: Wie haben Sie geschlafen?, low: Schlecht, high: Gut }
components:
  movement:
    title: Bewegung
    rationale: Sie hilft vielen.
    mind_body_link: Bewegung verändert die Stimmung.
barriers:
  tired:
    title: Ich bin zu müde.
    strategies:
      half: { if: Ich müde bin, then: Ich mache die Hälfte. }
phases:
  start:
    title: Anfang
    intro: Die erste Woche.
    sessions:
      talk: { title: Erstes Gespräch, about: Was zählt. }
review_schedule:
  week-2: { title: Woche 2 }
`,
  'content/articles/why-rest.mdx': `---
title: Why does rest help?
purpose: This article tells you why rest helps.
minutes: 3
next_sheet: first-steps
version: 1.0.0
next_review: 2027-11-22
sources:
  - { authors: A. Author, year: 2020, title: On rest, in: Journal of Rest }
---

Rest helps many people. <Term id="pacing">Pacing</Term> is one way.

## What you can do

Begin with [your first steps](sheet:first-steps).
`,
  'content/articles/why-rest.de.mdx': `---
title: Warum hilft Ruhe?
purpose: Dieser Text sagt, warum Ruhe hilft.
translated_from: 1.0.0
version: 1.0.0
next_review: 2027-11-22
---

Ruhe hilft vielen.

## Was Sie tun können

Beginnen Sie mit [Ihren ersten Schritten](sheet:first-steps).
`,
  'content/pages/about.mdx': `---
title: About
description: Who makes this.
---

We do.
`,
  'content/pages/about.de.mdx': `---
title: Über uns
description: Wer das macht.
---

Wir.
`,
  'content/pages/privacy.mdx': `---
title: Privacy
description: What happens to your words.
---

They stay with you.
`,
  'content/pages/privacy.de.mdx': `---
title: Datenschutz
description: Was mit Ihren Worten geschieht.
---

Sie bleiben bei Ihnen.
`,
  'content/pages/imprint.mdx': `---
title: Imprint
description: Who publishes this.
---

The tiny clinic.
`,
  'content/pages/imprint.de.mdx': `---
title: Impressum
description: Wer das veröffentlicht.
---

Die kleine Klinik.
`,
  'content/images/path.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0L10 10"/></svg>\n',
  'templates/first-steps.mdx': `---
title: My first steps
purpose: Turn a goal into steps.
stage: plan
minutes: 10
filled_by: patient
next_step: Put your shoes by the door.
version: 1.0.0
next_review: 2027-11-22
---

Pick one goal.

## My step

<TextField id="step" label="The step I will take" lines={2} />

<Scale id="sure" label="How sure am I?" low="Not at all" high="Completely" />

## My helpers

<Figure src="path.svg" alt="A path up a hill.">A path.</Figure>

<Choice id="helper" label="Who helps me" options={[{ id: 'friend', label: 'A friend' }, { id: 'team', label: 'The team' }]} />
`,
  'templates/first-steps.de.mdx': `---
title: Meine ersten Schritte
purpose: Aus einem Ziel werden Schritte.
next_step: Stellen Sie die Schuhe an die Tür.
translated_from: 1.0.0
version: 1.0.0
next_review: 2027-11-22
---

Wählen Sie ein Ziel.

## Mein Schritt

<TextField id="step" label="Der Schritt, den ich gehe" lines={2} />

<Scale id="sure" label="Wie sicher bin ich?" low="Gar nicht" high="Ganz" />

## Wer mir hilft

<Figure src="path.svg" alt="Ein Weg den Berg hinauf.">Ein Weg.</Figure>

<Choice id="helper" label="Wer mir hilft" options={[{ id: 'friend', label: 'Ein Freund' }, { id: 'team', label: 'Das Team' }]} />
`,
  'templates/review.mdx': `---
title: Looking back
purpose: See what happened.
stage: look-back
minutes: 10
next_step: Tell one person.
version: 1.0.0
next_review: 2027-11-22
---

<Carried field="first-steps__step" label="My step" />

<TextField id="happened" label="What happened" lines={3} />
`,
  'templates/fields.lock.yaml': `article-why-rest:
  note:
    kind: text
first-steps:
  helper:
    kind: choice
    options: [friend, team]
  step:
    kind: text
  sure:
    kind: scale
    from: 0
    to: 10
review:
  happened:
    kind: text
`,
};

const PROGRAM = 'content/programs/tiny/program.yaml';
const OVERLAY = 'content/programs/tiny/program.de.yaml';

/** What changes in the tiny library when its program uses the worksheet "review" twice. */
export const REVIEW_TWICE: Readonly<Record<string, string>> = {
  [PROGRAM]: TINY_LIBRARY[PROGRAM]!.replace(
    '      - article:',
    '      - { sheet: review, occasion: week-4 }\n      - article:',
  ).replace('red_flags:', '  - { id: week-4, title: week 4, after_days: 28 }\nred_flags:'),
  [OVERLAY]: TINY_LIBRARY[OVERLAY]!.replace(
    '  week-2: { title: Woche 2 }\n',
    '  week-2: { title: Woche 2 }\n  week-4: { title: Woche 4 }\n',
  ),
};
