/** Invented, in the manner of the applications and decisions of those years. */
export const PROJECTS = [
  'Fråga om våld',
  'Trygga hem',
  'Samordnat mot våld',
  'Från upptäckt till stöd',
  'Barnens väg till hjälp',
  'Tillsammans i länet',
  'En dörr in',
  'Rutiner som håller',
];

export const SUMMARIES = [
  'Vi kartlägger våldet, skriver rutiner och utbildar alla som möter vuxna och barn i utredningar.',
  'Vi bygger upp en samordnande funktion och gemensamma arbetssätt för upptäckt, skydd och uppföljning.',
  'Vi prövar standardiserade bedömningsmetoder och följer upp vad stödet leder till.',
  'Vi utvecklar stödet till barn som har upplevt våld, med egna samtal och stöd till föräldern.',
  'Vi når grupper som sällan söker hjälp, med information och särskilt utbildade handläggare.',
];

export const AREA_TEXTS = [
  'Arbetet leds av en projektledare och följer handlingsplanen. Kostnaderna är löner, utbildning och handledning enligt budgeten.',
  'Insatserna prövas först i en enhet och sprids sedan. Varje insats har sin egen rad i budgeten.',
  'Vi utbildar handläggare i två omgångar, tar fram rutiner och prövar dem i verkliga ärenden.',
  'Samverkan med polis, hälso- och sjukvård och ideella föreningar byggs upp med fasta möten och gemensamt material.',
];

export const PART_REASONS = [
  'Ansökan uppfyller i huvudsak prestationskraven. Den del som avser återkommande lönekostnader kan inte finansieras fullt ut med utvecklingsmedel, och beloppet har därför satts ned.',
  'Insatserna är angelägna och länsstyrelsen tillstyrker i huvudsak. Sökta medel överstiger vad som ryms inom ramen, och insatser med tydlig koppling till den egna verksamheten har prioriterats.',
  'De sökande uppfyller kraven i olika grad. Medel beviljas för de insatser där kopplingen mellan verksamhet och budget är tydlig.',
];

export const DENIAL_REASONS = [
  'Ansökan visar inte att arbetet med att ta fram kunskap om våldets omfattning har börjat, och någon handlingsplan är inte beslutad. Prestationskraven är därmed inte uppfyllda.',
  'Verksamheten är översiktligt beskriven och är inte kopplad till budgeten. Det går inte att bedöma vad medlen skulle användas till.',
  'Ansökan avser i huvudsak löpande verksamhet och platser i skyddat boende hos en annan utförare. Sådana kostnader finansieras inte med utvecklingsmedel.',
];

export const REPORT_TEXTS = [
  'Insatsen är genomförd som planerat. Handläggarna frågar om våld vid nybesök och dokumenterar svaret.',
  'Kartläggningen är klar och har lagts till grund för en ny handlingsplan, som nämnden har beslutat.',
  'Två grupper har fått stöd under året. Deltagarna beskriver att de har blivit lyssnade på.',
  'Utbildningen har nått fler än väntat, och materialet används nu även i grannkommunen.',
];
