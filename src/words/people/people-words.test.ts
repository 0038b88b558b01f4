import { expect, test } from 'vitest';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('TrafficLight', () => {
  expect(showSpecimen('TrafficLight')).toMatchInlineSnapshot(`
    "keep
      section
        ### traffic_light.green (traffic_lightgreen)
        [text] t__light_green_signs "traffic_light.signs" = Part · traffic_light.green · traffic_light.signs owner=patient lines=2
        [text] t__light_green_do "traffic_light.do" = Part · traffic_light.green · traffic_light.do owner=patient lines=2
        [text] t__light_green_call "traffic_light.call" = Part · traffic_light.green · traffic_light.call owner=patient lines=1
    keep
      section
        ### traffic_light.amber (traffic_lightamber)
        [text] t__light_amber_signs "traffic_light.signs" = Part · traffic_light.amber · traffic_light.signs owner=patient lines=2
        [text] t__light_amber_do "traffic_light.do" = Part · traffic_light.amber · traffic_light.do owner=patient lines=2
        [text] t__light_amber_call "traffic_light.call" = Part · traffic_light.amber · traffic_light.call owner=patient lines=1
    keep
      section
        ### traffic_light.red (traffic_lightred)
        [text] t__light_red_signs "traffic_light.signs" = Part · traffic_light.red · traffic_light.signs owner=patient lines=2
        [text] t__light_red_do "traffic_light.do" = Part · traffic_light.red · traffic_light.do owner=patient lines=2
        [text] t__light_red_call "traffic_light.call" = Part · traffic_light.red · traffic_light.call owner=patient lines=1"
  `);
});

test('FlareUpPlan', () => {
  expect(showSpecimen('FlareUpPlan')).toMatchInlineSnapshot(`
    "[text] t__flare_first_day "flare_up_plan.first_day" = Part · flare_up_plan.first_day owner=patient lines=3
    [text] t__flare_three_days "flare_up_plan.three_days" = Part · flare_up_plan.three_days owner=patient lines=3
    [text] t__flare_return_step "flare_up_plan.return_step" = Part · flare_up_plan.return_step owner=patient lines=2
    [text] t__flare_tell "flare_up_plan.tell" = Part · flare_up_plan.tell owner=patient lines=2"
  `);
});

test('Contacts', () => {
  expect(showSpecimen('Contacts')).toMatchInlineSnapshot(`
    "repeat-table: contacts.label corner=contacts.row standard=table large=cards rowLabel=contacts.row maxRows=4
      columns: contacts.name | contacts.phone | contacts.role | contacts.when
      numbered contacts.row 1 (1)
        [text] t__contacts__r1__name "contacts.name" = contacts.label · numbered contacts.row 1 · contacts.name owner=patient lines=1
        [text] t__contacts__r1__phone "contacts.phone" = contacts.label · numbered contacts.row 1 · contacts.phone owner=patient lines=1
        [text] t__contacts__r1__role "contacts.role" = contacts.label · numbered contacts.row 1 · contacts.role owner=patient lines=2
        [text] t__contacts__r1__when "contacts.when" = contacts.label · numbered contacts.row 1 · contacts.when owner=patient lines=2
      numbered contacts.row 2 (2)
        [text] t__contacts__r2__name "contacts.name" = contacts.label · numbered contacts.row 2 · contacts.name owner=patient lines=1
        [text] t__contacts__r2__phone "contacts.phone" = contacts.label · numbered contacts.row 2 · contacts.phone owner=patient lines=1
        [text] t__contacts__r2__role "contacts.role" = contacts.label · numbered contacts.row 2 · contacts.role owner=patient lines=2
        [text] t__contacts__r2__when "contacts.when" = contacts.label · numbered contacts.row 2 · contacts.when owner=patient lines=2
      numbered contacts.row 3 (3): t__contacts__r3__name t__contacts__r3__phone t__contacts__r3__role t__contacts__r3__when
      numbered contacts.row 4 (4): t__contacts__r4__name t__contacts__r4__phone t__contacts__r4__role t__contacts__r4__when"
  `);
});

test('Agreement', () => {
  expect(showSpecimen('Agreement')).toMatchInlineSnapshot(`
    "[text] t__agreement_me "agreement.me" = Part · agreement.me owner=patient lines=1
    [date] t__agreement_me_date "agreement.me_date" = Part · agreement.me_date hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
    [text] t__agreement_team "agreement.team" = Part · agreement.team owner=clinician lines=1
    [date] t__agreement_team_date "agreement.team_date" = Part · agreement.team_date hint=date_hint DD/MM/YYYY owner=clinician format=DD/MM/YYYY"
  `);
});

test('DisclosureScript', () => {
  expect(showSpecimen('DisclosureScript')).toMatchInlineSnapshot(`
    "[text] t__script_who "disclosure_script.who" = Part · disclosure_script.who owner=patient lines=1
    [text] t__script_what_i_say "disclosure_script.what_i_say" = Part · disclosure_script.what_i_say owner=patient lines=3
    [text] t__script_what_i_keep "disclosure_script.what_i_keep" = Part · disclosure_script.what_i_keep owner=patient lines=2
    [text] t__script_if_they_ask "disclosure_script.if_they_ask" = Part · disclosure_script.if_they_ask owner=patient lines=2"
  `);
});

test('ShareChoices', () => {
  expect(showSpecimen('ShareChoices')).toMatchInlineSnapshot(`
    "grid: share_choices.label hint=share_choices.hint corner=share_choices.corner standard=table large=cards
      columns: share_choices.goals | share_choices.plan | share_choices.needs | share_choices.nothing
      My family (family)
        [check] t__share__r-family__goals "share_choices.goals" = share_choices.label · My family · share_choices.goals owner=patient
        [check] t__share__r-family__plan "share_choices.plan" = share_choices.label · My family · share_choices.plan owner=patient
        [check] t__share__r-family__needs "share_choices.needs" = share_choices.label · My family · share_choices.needs owner=patient
        [check] t__share__r-family__nothing "share_choices.nothing" = share_choices.label · My family · share_choices.nothing owner=patient
      My employer (employer)
        [check] t__share__r-employer__goals "share_choices.goals" = share_choices.label · My employer · share_choices.goals owner=patient
        [check] t__share__r-employer__plan "share_choices.plan" = share_choices.label · My employer · share_choices.plan owner=patient
        [check] t__share__r-employer__needs "share_choices.needs" = share_choices.label · My employer · share_choices.needs owner=patient
        [check] t__share__r-employer__nothing "share_choices.nothing" = share_choices.label · My employer · share_choices.nothing owner=patient"
  `);
});

test('AftercareCalendar', () => {
  expect(showSpecimen('AftercareCalendar')).toMatchInlineSnapshot(`
    "grid: aftercare_calendar.label corner=aftercare_calendar.row standard=table large=cards
      columns: aftercare_calendar.what | aftercare_calendar.check_in hint=date_hint DD/MM/YYYY | aftercare_calendar.who
      numbered aftercare_calendar.row 1 (m1)
        [text] t__aftercare__r-m1__what "aftercare_calendar.what" = aftercare_calendar.label · numbered aftercare_calendar.row 1 · aftercare_calendar.what owner=patient lines=2
        [date] t__aftercare__r-m1__check_in "aftercare_calendar.check_in" = aftercare_calendar.label · numbered aftercare_calendar.row 1 · aftercare_calendar.check_in hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
        [text] t__aftercare__r-m1__who "aftercare_calendar.who" = aftercare_calendar.label · numbered aftercare_calendar.row 1 · aftercare_calendar.who owner=patient lines=1
      numbered aftercare_calendar.row 2 (m2)
        [text] t__aftercare__r-m2__what "aftercare_calendar.what" = aftercare_calendar.label · numbered aftercare_calendar.row 2 · aftercare_calendar.what owner=patient lines=2
        [date] t__aftercare__r-m2__check_in "aftercare_calendar.check_in" = aftercare_calendar.label · numbered aftercare_calendar.row 2 · aftercare_calendar.check_in hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
        [text] t__aftercare__r-m2__who "aftercare_calendar.who" = aftercare_calendar.label · numbered aftercare_calendar.row 2 · aftercare_calendar.who owner=patient lines=1"
  `);
});

test('PeerAgreement', () => {
  expect(showSpecimen('PeerAgreement')).toMatchInlineSnapshot(`
    "[text] t__peer_who "peer_agreement.who" = Part · peer_agreement.who owner=patient lines=1
    [text] t__peer_how_often "peer_agreement.how_often" = Part · peer_agreement.how_often owner=patient lines=2
    [text] t__peer_ask_me "peer_agreement.ask_me" = Part · peer_agreement.ask_me owner=patient lines=2
    [text] t__peer_dont "peer_agreement.dont" = Part · peer_agreement.dont owner=patient lines=2
    [text] t__peer_signs "peer_agreement.signs" = Part · peer_agreement.signs owner=patient lines=2
    [text] t__peer_me "peer_agreement.me" = Part · peer_agreement.me owner=patient lines=1
    [text] t__peer_peer "peer_agreement.peer" = Part · peer_agreement.peer owner=patient lines=1"
  `);
});
