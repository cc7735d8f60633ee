import { Serializer, Deserializer } from "./serde";
type bool = boolean;
type bytes = Uint8Array;
type Optional<T> = T | null;
type Seq<T> = T[];
type str = string;
type uint16 = number;
type uint32 = number;
type uint8 = number;

function serializeArray<T>(
    value: T[],
    serializer: Serializer,
    serializeElement: (item: T, serializer: Serializer) => void,
): void {
    serializer.serializeLen(value.length);
    value.forEach((item) => {
        serializeElement(item, serializer);
    });
}

function deserializeArray<T>(
    deserializer: Deserializer,
    deserializeElement: (deserializer: Deserializer) => T,
): T[] {
    const length = deserializer.deserializeLen();
    const list: T[] = [];
    for (let i = 0; i < length; i++) {
        list.push(deserializeElement(deserializer));
    }
    return list;
}

function serializeOption<T>(
    value: T | null,
    serializer: Serializer,
    serializeElement: (value: T, serializer: Serializer) => void,
): void {
    if (value !== null) {
        serializer.serializeOptionTag(true);
        serializeElement(value, serializer);
    } else {
        serializer.serializeOptionTag(false);
    }
}

function deserializeOption<T>(
    deserializer: Deserializer,
    deserializeElement: (deserializer: Deserializer) => T,
): T | null {
    const tag = deserializer.deserializeOptionTag();
    if (!tag) {
        return null;
    } else {
        return deserializeElement(deserializer);
    }
}

/// Events of the feature.
export type AccessEvent =
    | { kind: "Choose"; value: Capacity }
    | { kind: "Start"; value: SignInMethod }
    | { kind: "Typed"; field: AccessField; text: str }
    | { kind: "Left"; value: AccessField }
    | { kind: "Submit" }
    | { kind: "Resend" }
    | { kind: "Cancel" }
    | { kind: "Primer"; value: PrimerAnswer }
    | { kind: "ReadKept" };

export const accessEventChoose = (value: Capacity): AccessEvent => ({ kind: "Choose", value });

export const accessEventStart = (value: SignInMethod): AccessEvent => ({ kind: "Start", value });

export const accessEventTyped = (field: AccessField, text: str): AccessEvent => ({ kind: "Typed", field, text });

export const accessEventLeft = (value: AccessField): AccessEvent => ({ kind: "Left", value });

export const accessEventSubmit = (): AccessEvent => ({ kind: "Submit" });

export const accessEventResend = (): AccessEvent => ({ kind: "Resend" });

export const accessEventCancel = (): AccessEvent => ({ kind: "Cancel" });

export const accessEventPrimer = (value: PrimerAnswer): AccessEvent => ({ kind: "Primer", value });

export const accessEventReadKept = (): AccessEvent => ({ kind: "ReadKept" });

export function matchAccessEvent<R>(value: AccessEvent, cases: {
    Choose: (v: Extract<AccessEvent, { kind: "Choose" }>) => R;
    Start: (v: Extract<AccessEvent, { kind: "Start" }>) => R;
    Typed: (v: Extract<AccessEvent, { kind: "Typed" }>) => R;
    Left: (v: Extract<AccessEvent, { kind: "Left" }>) => R;
    Submit: (v: Extract<AccessEvent, { kind: "Submit" }>) => R;
    Resend: (v: Extract<AccessEvent, { kind: "Resend" }>) => R;
    Cancel: (v: Extract<AccessEvent, { kind: "Cancel" }>) => R;
    Primer: (v: Extract<AccessEvent, { kind: "Primer" }>) => R;
    ReadKept: (v: Extract<AccessEvent, { kind: "ReadKept" }>) => R;
}): R {
    return cases[value.kind as AccessEvent["kind"]](value as never);
}

export function serializeAccessEvent(value: AccessEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Choose": {
            serializer.serializeVariantIndex(0);
            serializeCapacity(value.value, serializer);
            break;
        }
        case "Start": {
            serializer.serializeVariantIndex(1);
            serializeSignInMethod(value.value, serializer);
            break;
        }
        case "Typed": {
            serializer.serializeVariantIndex(2);
            serializeAccessField(value.field, serializer);
            serializer.serializeStr(value.text);
            break;
        }
        case "Left": {
            serializer.serializeVariantIndex(3);
            serializeAccessField(value.value, serializer);
            break;
        }
        case "Submit": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "Resend": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Cancel": {
            serializer.serializeVariantIndex(6);
            break;
        }
        case "Primer": {
            serializer.serializeVariantIndex(7);
            serializePrimerAnswer(value.value, serializer);
            break;
        }
        case "ReadKept": {
            serializer.serializeVariantIndex(8);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeAccessEvent(deserializer: Deserializer): AccessEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializeCapacity(deserializer);
            return { kind: "Choose", value };
        }
        case 1: {
            const value = deserializeSignInMethod(deserializer);
            return { kind: "Start", value };
        }
        case 2: {
            const field = deserializeAccessField(deserializer);
            const text = deserializer.deserializeStr();
            return { kind: "Typed", field, text };
        }
        case 3: {
            const value = deserializeAccessField(deserializer);
            return { kind: "Left", value };
        }
        case 4: {
            return { kind: "Submit" };
        }
        case 5: {
            return { kind: "Resend" };
        }
        case 6: {
            return { kind: "Cancel" };
        }
        case 7: {
            const value = deserializePrimerAnswer(deserializer);
            return { kind: "Primer", value };
        }
        case 8: {
            return { kind: "ReadKept" };
        }
        default: throw new Error("Unknown variant index for AccessEvent: " + index);
    }
}

/// The fields of the sign-in by SMS.
export type AccessField =
    | { kind: "Identifier" }
    | { kind: "BirthDate" }
    | { kind: "Mobile" }
    | { kind: "Code" };

export const accessFieldIdentifier = (): AccessField => ({ kind: "Identifier" });

export const accessFieldBirthDate = (): AccessField => ({ kind: "BirthDate" });

export const accessFieldMobile = (): AccessField => ({ kind: "Mobile" });

export const accessFieldCode = (): AccessField => ({ kind: "Code" });

export function matchAccessField<R>(value: AccessField, cases: {
    Identifier: (v: Extract<AccessField, { kind: "Identifier" }>) => R;
    BirthDate: (v: Extract<AccessField, { kind: "BirthDate" }>) => R;
    Mobile: (v: Extract<AccessField, { kind: "Mobile" }>) => R;
    Code: (v: Extract<AccessField, { kind: "Code" }>) => R;
}): R {
    return cases[value.kind as AccessField["kind"]](value as never);
}

export function serializeAccessField(value: AccessField, serializer: Serializer): void {
    switch (value.kind) {
        case "Identifier": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "BirthDate": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Mobile": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Code": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeAccessField(deserializer: Deserializer): AccessField {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Identifier" };
        }
        case 1: {
            return { kind: "BirthDate" };
        }
        case 2: {
            return { kind: "Mobile" };
        }
        case 3: {
            return { kind: "Code" };
        }
        default: throw new Error("Unknown variant index for AccessField: " + index);
    }
}

/// A verb and what it sends.
export class ActionButton {
    constructor (public action: NoticeAction, public label: str) {
    }

    public serialize(serializer: Serializer): void {
        serializeNoticeAction(this.action, serializer);
        serializer.serializeStr(this.label);
    }

    static deserialize(deserializer: Deserializer): ActionButton {
        const action = deserializeNoticeAction(deserializer);
        const label = deserializer.deserializeStr();
        return new ActionButton(action,label);
    }
}

/// Push, kind by kind.
export class AlertsView {
    constructor (public intro: str, public problem: Optional<Banner>, public push: SwitchRow, public kinds_label: str, public kinds: Seq<KindRow>, public note: str, public links: Seq<LinkRow>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.push.serialize(serializer);
        serializer.serializeStr(this.kinds_label);
        serializeArray(this.kinds, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.note);
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): AlertsView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const push = SwitchRow.deserialize(deserializer);
        const kinds_label = deserializer.deserializeStr();
        const kinds = deserializeArray(deserializer, (deserializer) => {
            return KindRow.deserialize(deserializer);
        });
        const note = deserializer.deserializeStr();
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        return new AlertsView(intro,problem,push,kinds_label,kinds,note,links);
    }
}

/// Allegations in the hearing (*alegaciones*).
export class AllegationsView {
    constructor (public intro: str, public problem: Optional<Banner>, public text: Field, public count: str, public kept: str, public submit: str, public busy: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.text.serialize(serializer);
        serializer.serializeStr(this.count);
        serializer.serializeStr(this.kept);
        serializer.serializeStr(this.submit);
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): AllegationsView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const text = Field.deserialize(deserializer);
        const count = deserializer.deserializeStr();
        const kept = deserializer.deserializeStr();
        const submit = deserializer.deserializeStr();
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new AllegationsView(intro,problem,text,count,kept,submit,busy);
    }
}

/// Something to say aloud, once for each number.
export class Announcement {
    constructor (public number: uint32, public text: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU32(this.number);
        serializer.serializeStr(this.text);
    }

    static deserialize(deserializer: Deserializer): Announcement {
        const number = deserializer.deserializeU32();
        const text = deserializer.deserializeStr();
        return new Announcement(number,text);
    }
}

/// The platform's question about push, after our primer.
export class AskPush {
    constructor () {
    }

    public serialize(serializer: Serializer): void {
    }

    static deserialize(deserializer: Deserializer): AskPush {
        return new AskPush();
    }
}

/// Asks the phone whether it knows the person, by whatever it is unlocked with: PIN, pattern, finger, face.
export class AskUnlock {
    constructor (public reason: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.reason);
    }

    static deserialize(deserializer: Deserializer): AskUnlock {
        const reason = deserializer.deserializeStr();
        return new AskUnlock(reason);
    }
}

/// A message on the screen: what happened, what it means, what to do.
export class Banner {
    constructor (public tone: Tone, public title: str, public text: str) {
    }

    public serialize(serializer: Serializer): void {
        serializeTone(this.tone, serializer);
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.text);
    }

    static deserialize(deserializer: Deserializer): Banner {
        const tone = deserializeTone(deserializer);
        const title = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        return new Banner(tone,title,text);
    }
}

/// A pair of bars. Heights are thousandths of the tallest one, so that a shell computes nothing.
export class BarPair {
    constructor (public label: str, public first: uint16, public second: uint16) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializer.serializeU16(this.first);
        serializer.serializeU16(this.second);
    }

    static deserialize(deserializer: Deserializer): BarPair {
        const label = deserializer.deserializeStr();
        const first = deserializer.deserializeU16();
        const second = deserializer.deserializeU16();
        return new BarPair(label,first,second);
    }
}

/// Pairs of bars. A table with the same figures always stands beside them.
export class BarsView {
    constructor (public title: str, public spoken: str, public first: str, public second: str, public pairs: Seq<BarPair>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.spoken);
        serializer.serializeStr(this.first);
        serializer.serializeStr(this.second);
        serializeArray(this.pairs, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): BarsView {
        const title = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        const first = deserializer.deserializeStr();
        const second = deserializer.deserializeStr();
        const pairs = deserializeArray(deserializer, (deserializer) => {
            return BarPair.deserialize(deserializer);
        });
        return new BarsView(title,spoken,first,second,pairs);
    }
}

/// The bell at the top right.
export class Bell {
    constructor (public number: Optional<str>, public spoken: str) {
    }

    public serialize(serializer: Serializer): void {
        serializeOption(this.number, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.spoken);
    }

    static deserialize(deserializer: Deserializer): Bell {
        const number = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const spoken = deserializer.deserializeStr();
        return new Bell(number,spoken);
    }
}

/// How the browser leg ended.
export type BrowserAnswer =
    | { kind: "Returned"; value: str }
    | { kind: "Leaving" }
    | { kind: "Cancelled" }
    | { kind: "Failed"; value: ShellError };

export const browserAnswerReturned = (value: str): BrowserAnswer => ({ kind: "Returned", value });

export const browserAnswerLeaving = (): BrowserAnswer => ({ kind: "Leaving" });

export const browserAnswerCancelled = (): BrowserAnswer => ({ kind: "Cancelled" });

export const browserAnswerFailed = (value: ShellError): BrowserAnswer => ({ kind: "Failed", value });

export function matchBrowserAnswer<R>(value: BrowserAnswer, cases: {
    Returned: (v: Extract<BrowserAnswer, { kind: "Returned" }>) => R;
    Leaving: (v: Extract<BrowserAnswer, { kind: "Leaving" }>) => R;
    Cancelled: (v: Extract<BrowserAnswer, { kind: "Cancelled" }>) => R;
    Failed: (v: Extract<BrowserAnswer, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as BrowserAnswer["kind"]](value as never);
}

export function serializeBrowserAnswer(value: BrowserAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Returned": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.value);
            break;
        }
        case "Leaving": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Cancelled": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(3);
            serializeShellError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeBrowserAnswer(deserializer: Deserializer): BrowserAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeStr();
            return { kind: "Returned", value };
        }
        case 1: {
            return { kind: "Leaving" };
        }
        case 2: {
            return { kind: "Cancelled" };
        }
        case 3: {
            const value = deserializeShellError(deserializer);
            return { kind: "Failed", value };
        }
        default: throw new Error("Unknown variant index for BrowserAnswer: " + index);
    }
}

/// In whose name the person signs in.
export type Capacity =
    | { kind: "Interested" }
    | { kind: "Representative" };

export const capacityInterested = (): Capacity => ({ kind: "Interested" });

export const capacityRepresentative = (): Capacity => ({ kind: "Representative" });

export function matchCapacity<R>(value: Capacity, cases: {
    Interested: (v: Extract<Capacity, { kind: "Interested" }>) => R;
    Representative: (v: Extract<Capacity, { kind: "Representative" }>) => R;
}): R {
    return cases[value.kind as Capacity["kind"]](value as never);
}

export function serializeCapacity(value: Capacity, serializer: Serializer): void {
    switch (value.kind) {
        case "Interested": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Representative": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeCapacity(deserializer: Deserializer): Capacity {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Interested" };
        }
        case 1: {
            return { kind: "Representative" };
        }
        default: throw new Error("Unknown variant index for Capacity: " + index);
    }
}

/// In whose name.
export class CapacityChoice {
    constructor (public capacity: Capacity, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeCapacity(this.capacity, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): CapacityChoice {
        const capacity = deserializeCapacity(deserializer);
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new CapacityChoice(capacity,label,selected);
    }
}

/// A line in a chart.
export class ChartLine {
    constructor (public label: str, public points: Seq<ChartPoint>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializeArray(this.points, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): ChartLine {
        const label = deserializer.deserializeStr();
        const points = deserializeArray(deserializer, (deserializer) => {
            return ChartPoint.deserialize(deserializer);
        });
        return new ChartLine(label,points);
    }
}

/// A place in a chart: thousandths of its width from the left and of its height from below.
export class ChartPoint {
    constructor (public x: uint16, public y: uint16) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU16(this.x);
        serializer.serializeU16(this.y);
    }

    static deserialize(deserializer: Deserializer): ChartPoint {
        const x = deserializer.deserializeU16();
        const y = deserializer.deserializeU16();
        return new ChartPoint(x,y);
    }
}

/// A mark on an axis.
export class ChartTick {
    constructor (public at: uint16, public label: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU16(this.at);
        serializer.serializeStr(this.label);
    }

    static deserialize(deserializer: Deserializer): ChartTick {
        const at = deserializer.deserializeU16();
        const label = deserializer.deserializeStr();
        return new ChartTick(at,label);
    }
}

/// A chart of lines with one point marked. Its table says the same.
export class ChartView {
    constructor (public title: str, public spoken: str, public x_label: str, public y_label: str, public x_ticks: Seq<ChartTick>, public y_ticks: Seq<ChartTick>, public lines: Seq<ChartLine>, public marker: Optional<ChartPoint>, public marker_label: Optional<str>, public table: TableView) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.spoken);
        serializer.serializeStr(this.x_label);
        serializer.serializeStr(this.y_label);
        serializeArray(this.x_ticks, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.y_ticks, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.lines, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.marker, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.marker_label, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        this.table.serialize(serializer);
    }

    static deserialize(deserializer: Deserializer): ChartView {
        const title = deserializer.deserializeStr();
        const spoken = deserializer.deserializeStr();
        const x_label = deserializer.deserializeStr();
        const y_label = deserializer.deserializeStr();
        const x_ticks = deserializeArray(deserializer, (deserializer) => {
            return ChartTick.deserialize(deserializer);
        });
        const y_ticks = deserializeArray(deserializer, (deserializer) => {
            return ChartTick.deserialize(deserializer);
        });
        const lines = deserializeArray(deserializer, (deserializer) => {
            return ChartLine.deserialize(deserializer);
        });
        const marker = deserializeOption(deserializer, (deserializer) => {
            return ChartPoint.deserialize(deserializer);
        });
        const marker_label = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const table = TableView.deserialize(deserializer);
        return new ChartView(title,spoken,x_label,y_label,x_ticks,y_ticks,lines,marker,marker_label,table);
    }
}

/// One thing that was looked at.
export class CheckRow {
    constructor (public tone: Tone, public label: str, public state: str, public advice: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializeTone(this.tone, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeStr(this.state);
        serializeOption(this.advice, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): CheckRow {
        const tone = deserializeTone(deserializer);
        const label = deserializer.deserializeStr();
        const state = deserializer.deserializeStr();
        const advice = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new CheckRow(tone,label,state,advice);
    }
}

/// One of several, as a radio button or a chip.
export class Choice {
    constructor (public id: str, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.id);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): Choice {
        const id = deserializer.deserializeStr();
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new Choice(id,label,selected);
    }
}

/// One of the choices of the hearing, with what it means in euros.
export class ChoiceCard {
    constructor (public title: str, public text: str, public facts: Seq<Fact>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.text);
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): ChoiceCard {
        const title = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        return new ChoiceCard(title,text,facts);
    }
}

/// A heading and its choices, one of them chosen.
export class ChoiceGroup {
    constructor (public label: str, public hint: Optional<str>, public choices: Seq<Choice>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializeOption(this.hint, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeArray(this.choices, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): ChoiceGroup {
        const label = deserializer.deserializeStr();
        const hint = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const choices = deserializeArray(deserializer, (deserializer) => {
            return Choice.deserialize(deserializer);
        });
        return new ChoiceGroup(label,hint,choices);
    }
}

/// What can be chosen in the open hearing by whoever may keep the higher base (RGC 46.2.6ª).
export class ChoicesView {
    constructor (public title: str, public intro: str, public cards: Seq<ChoiceCard>, public waive: Optional<str>, public busy: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.intro);
        serializeArray(this.cards, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.waive, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): ChoicesView {
        const title = deserializer.deserializeStr();
        const intro = deserializer.deserializeStr();
        const cards = deserializeArray(deserializer, (deserializer) => {
            return ChoiceCard.deserialize(deserializer);
        });
        const waive = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new ChoicesView(title,intro,cards,waive,busy);
    }
}

/// Which feature asked for a code, and reads what is typed.
export type CodeOwner =
    | { kind: "Access" }
    | { kind: "Contact" };

export const codeOwnerAccess = (): CodeOwner => ({ kind: "Access" });

export const codeOwnerContact = (): CodeOwner => ({ kind: "Contact" });

export function matchCodeOwner<R>(value: CodeOwner, cases: {
    Access: (v: Extract<CodeOwner, { kind: "Access" }>) => R;
    Contact: (v: Extract<CodeOwner, { kind: "Contact" }>) => R;
}): R {
    return cases[value.kind as CodeOwner["kind"]](value as never);
}

export function serializeCodeOwner(value: CodeOwner, serializer: Serializer): void {
    switch (value.kind) {
        case "Access": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Contact": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeCodeOwner(deserializer: Deserializer): CodeOwner {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Access" };
        }
        case 1: {
            return { kind: "Contact" };
        }
        default: throw new Error("Unknown variant index for CodeOwner: " + index);
    }
}

/// A code that came by SMS or e-mail.
export class CodeView {
    constructor (public owner: CodeOwner, public intro: str, public problem: Optional<Banner>, public code: Field, public submit: str, public busy: Optional<str>, public resend: str, public ways_out: Seq<LinkRow>) {
    }

    public serialize(serializer: Serializer): void {
        serializeCodeOwner(this.owner, serializer);
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.code.serialize(serializer);
        serializer.serializeStr(this.submit);
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.resend);
        serializeArray(this.ways_out, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): CodeView {
        const owner = deserializeCodeOwner(deserializer);
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const code = Field.deserialize(deserializer);
        const submit = deserializer.deserializeStr();
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const resend = deserializer.deserializeStr();
        const ways_out = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        return new CodeView(owner,intro,problem,code,submit,busy,resend,ways_out);
    }
}

/// Our own computation beside the Treasury's figure.
export class ComparisonView {
    constructor (public banner: Banner, public differences: Seq<Fact>, public note: str) {
    }

    public serialize(serializer: Serializer): void {
        this.banner.serialize(serializer);
        serializeArray(this.differences, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.note);
    }

    static deserialize(deserializer: Deserializer): ComparisonView {
        const banner = Banner.deserialize(deserializer);
        const differences = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const note = deserializer.deserializeStr();
        return new ComparisonView(banner,differences,note);
    }
}

/// Events of the feature.
export type ContactEvent =
    | { kind: "Typed"; value: str }
    | { kind: "Left" }
    | { kind: "CodeTyped"; value: str }
    | { kind: "Submit" }
    | { kind: "Resend" }
    | { kind: "AskAgain" }
    | { kind: "Done" }
    | { kind: "Refresh" };

export const contactEventTyped = (value: str): ContactEvent => ({ kind: "Typed", value });

export const contactEventLeft = (): ContactEvent => ({ kind: "Left" });

export const contactEventCodeTyped = (value: str): ContactEvent => ({ kind: "CodeTyped", value });

export const contactEventSubmit = (): ContactEvent => ({ kind: "Submit" });

export const contactEventResend = (): ContactEvent => ({ kind: "Resend" });

export const contactEventAskAgain = (): ContactEvent => ({ kind: "AskAgain" });

export const contactEventDone = (): ContactEvent => ({ kind: "Done" });

export const contactEventRefresh = (): ContactEvent => ({ kind: "Refresh" });

export function matchContactEvent<R>(value: ContactEvent, cases: {
    Typed: (v: Extract<ContactEvent, { kind: "Typed" }>) => R;
    Left: (v: Extract<ContactEvent, { kind: "Left" }>) => R;
    CodeTyped: (v: Extract<ContactEvent, { kind: "CodeTyped" }>) => R;
    Submit: (v: Extract<ContactEvent, { kind: "Submit" }>) => R;
    Resend: (v: Extract<ContactEvent, { kind: "Resend" }>) => R;
    AskAgain: (v: Extract<ContactEvent, { kind: "AskAgain" }>) => R;
    Done: (v: Extract<ContactEvent, { kind: "Done" }>) => R;
    Refresh: (v: Extract<ContactEvent, { kind: "Refresh" }>) => R;
}): R {
    return cases[value.kind as ContactEvent["kind"]](value as never);
}

export function serializeContactEvent(value: ContactEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Typed": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.value);
            break;
        }
        case "Left": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "CodeTyped": {
            serializer.serializeVariantIndex(2);
            serializer.serializeStr(value.value);
            break;
        }
        case "Submit": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Resend": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "AskAgain": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Done": {
            serializer.serializeVariantIndex(6);
            break;
        }
        case "Refresh": {
            serializer.serializeVariantIndex(7);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeContactEvent(deserializer: Deserializer): ContactEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeStr();
            return { kind: "Typed", value };
        }
        case 1: {
            return { kind: "Left" };
        }
        case 2: {
            const value = deserializer.deserializeStr();
            return { kind: "CodeTyped", value };
        }
        case 3: {
            return { kind: "Submit" };
        }
        case 4: {
            return { kind: "Resend" };
        }
        case 5: {
            return { kind: "AskAgain" };
        }
        case 6: {
            return { kind: "Done" };
        }
        case 7: {
            return { kind: "Refresh" };
        }
        default: throw new Error("Unknown variant index for ContactEvent: " + index);
    }
}

/// A new mobile or e-mail.
export class ContactFormView {
    constructor (public intro: str, public problem: Optional<Banner>, public field: Field, public prefix: Optional<str>, public submit: str, public busy: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.field.serialize(serializer);
        serializeOption(this.prefix, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.submit);
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): ContactFormView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const field = Field.deserialize(deserializer);
        const prefix = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const submit = deserializer.deserializeStr();
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new ContactFormView(intro,problem,field,prefix,submit,busy);
    }
}

/// What TGSS knows, masked.
export class ContactView {
    constructor (public intro: str, public facts: Seq<Fact>, public changes: Seq<LinkRow>, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.changes, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): ContactView {
        const intro = deserializer.deserializeStr();
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const changes = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const load = deserializeLoad(deserializer);
        return new ContactView(intro,facts,changes,load);
    }
}

/// Puts a text into the clipboard.
export class CopyText {
    constructor (public text: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
    }

    static deserialize(deserializer: Deserializer): CopyText {
        const text = deserializer.deserializeStr();
        return new CopyText(text);
    }
}

/// The public half of the device key; made at the first question. The private half never leaves the platform.
export class DeviceKey {
    constructor () {
    }

    public serialize(serializer: Serializer): void {
    }

    static deserialize(deserializer: Deserializer): DeviceKey {
        return new DeviceKey();
    }
}

/// The public half of the device key: an EC point on P-256, each coordinate in base64url without padding (RFC 7518,
/// 6.2.1).
export type DeviceKeyAnswer =
    | { kind: "Point"; x: str; y: str }
    | { kind: "Failed"; value: ShellError };

export const deviceKeyAnswerPoint = (x: str, y: str): DeviceKeyAnswer => ({ kind: "Point", x, y });

export const deviceKeyAnswerFailed = (value: ShellError): DeviceKeyAnswer => ({ kind: "Failed", value });

export function matchDeviceKeyAnswer<R>(value: DeviceKeyAnswer, cases: {
    Point: (v: Extract<DeviceKeyAnswer, { kind: "Point" }>) => R;
    Failed: (v: Extract<DeviceKeyAnswer, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as DeviceKeyAnswer["kind"]](value as never);
}

export function serializeDeviceKeyAnswer(value: DeviceKeyAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Point": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.x);
            serializer.serializeStr(value.y);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(1);
            serializeShellError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeDeviceKeyAnswer(deserializer: Deserializer): DeviceKeyAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const x = deserializer.deserializeStr();
            const y = deserializer.deserializeStr();
            return { kind: "Point", x, y };
        }
        case 1: {
            const value = deserializeShellError(deserializer);
            return { kind: "Failed", value };
        }
        default: throw new Error("Unknown variant index for DeviceKeyAnswer: " + index);
    }
}

/// A device where the person is signed in.
export class DeviceRow {
    constructor (public id: str, public name: str, public note: str, public current: Optional<str>, public sign_out: Optional<str>, public sign_out_spoken: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.id);
        serializer.serializeStr(this.name);
        serializer.serializeStr(this.note);
        serializeOption(this.current, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.sign_out, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.sign_out_spoken);
    }

    static deserialize(deserializer: Deserializer): DeviceRow {
        const id = deserializer.deserializeStr();
        const name = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        const current = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const sign_out = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const sign_out_spoken = deserializer.deserializeStr();
        return new DeviceRow(id,name,note,current,sign_out,sign_out_spoken);
    }
}

/// Events of the feature.
export type DevicesEvent =
    | { kind: "Refresh" }
    | { kind: "SignOut"; id: str };

export const devicesEventRefresh = (): DevicesEvent => ({ kind: "Refresh" });

export const devicesEventSignOut = (id: str): DevicesEvent => ({ kind: "SignOut", id });

export function matchDevicesEvent<R>(value: DevicesEvent, cases: {
    Refresh: (v: Extract<DevicesEvent, { kind: "Refresh" }>) => R;
    SignOut: (v: Extract<DevicesEvent, { kind: "SignOut" }>) => R;
}): R {
    return cases[value.kind as DevicesEvent["kind"]](value as never);
}

export function serializeDevicesEvent(value: DevicesEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Refresh": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "SignOut": {
            serializer.serializeVariantIndex(1);
            serializer.serializeStr(value.id);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeDevicesEvent(deserializer: Deserializer): DevicesEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Refresh" };
        }
        case 1: {
            const id = deserializer.deserializeStr();
            return { kind: "SignOut", id };
        }
        default: throw new Error("Unknown variant index for DevicesEvent: " + index);
    }
}

/// Where the person is signed in.
export class DevicesView {
    constructor (public intro: str, public problem: Optional<Banner>, public rows: Seq<DeviceRow>, public refresh: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeArray(this.rows, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.refresh);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): DevicesView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const rows = deserializeArray(deserializer, (deserializer) => {
            return DeviceRow.deserialize(deserializer);
        });
        const refresh = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new DevicesView(intro,problem,rows,refresh,load);
    }
}

/// Events of the feature.
export type DiagnosisEvent =
    | { kind: "Copy" }
    | { kind: "Refresh" };

export const diagnosisEventCopy = (): DiagnosisEvent => ({ kind: "Copy" });

export const diagnosisEventRefresh = (): DiagnosisEvent => ({ kind: "Refresh" });

export function matchDiagnosisEvent<R>(value: DiagnosisEvent, cases: {
    Copy: (v: Extract<DiagnosisEvent, { kind: "Copy" }>) => R;
    Refresh: (v: Extract<DiagnosisEvent, { kind: "Refresh" }>) => R;
}): R {
    return cases[value.kind as DiagnosisEvent["kind"]](value as never);
}

export function serializeDiagnosisEvent(value: DiagnosisEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Copy": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Refresh": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeDiagnosisEvent(deserializer: Deserializer): DiagnosisEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Copy" };
        }
        case 1: {
            return { kind: "Refresh" };
        }
        default: throw new Error("Unknown variant index for DiagnosisEvent: " + index);
    }
}

/// A page of diagnosis.
export class DiagnosisView {
    constructor (public intro: str, public rows: Seq<CheckRow>, public copy: str, public copied: Optional<str>, public refresh: str, public note: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeArray(this.rows, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.copy);
        serializeOption(this.copied, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.refresh);
        serializer.serializeStr(this.note);
    }

    static deserialize(deserializer: Deserializer): DiagnosisView {
        const intro = deserializer.deserializeStr();
        const rows = deserializeArray(deserializer, (deserializer) => {
            return CheckRow.deserialize(deserializer);
        });
        const copy = deserializer.deserializeStr();
        const copied = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const refresh = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        return new DiagnosisView(intro,rows,copy,copied,refresh,note);
    }
}

/// A question that must be answered before going on. Asked once.
export class Dialog {
    constructor (public title: str, public text: str, public confirm: str, public cancel: str, public tone: Tone) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.text);
        serializer.serializeStr(this.confirm);
        serializer.serializeStr(this.cancel);
        serializeTone(this.tone, serializer);
    }

    static deserialize(deserializer: Deserializer): Dialog {
        const title = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const confirm = deserializer.deserializeStr();
        const cancel = deserializer.deserializeStr();
        const tone = deserializeTone(deserializer);
        return new Dialog(title,text,confirm,cancel,tone);
    }
}

/// A row of the archive.
export class DocumentRow {
    constructor (public id: str, public title: str, public note: str, public here: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.id);
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.note);
        serializer.serializeBool(this.here);
    }

    static deserialize(deserializer: Deserializer): DocumentRow {
        const id = deserializer.deserializeStr();
        const title = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        const here = deserializer.deserializeBool();
        return new DocumentRow(id,title,note,here);
    }
}

/// One document.
export class DocumentView {
    constructor (public facts: Seq<Fact>, public file: FileView, public cea: Fact, public cea_note: str, public copy: str, public problem: Optional<Banner>, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeFileView(this.file, serializer);
        this.cea.serialize(serializer);
        serializer.serializeStr(this.cea_note);
        serializer.serializeStr(this.copy);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): DocumentView {
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const file = deserializeFileView(deserializer);
        const cea = Fact.deserialize(deserializer);
        const cea_note = deserializer.deserializeStr();
        const copy = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const load = deserializeLoad(deserializer);
        return new DocumentView(facts,file,cea,cea_note,copy,problem,load);
    }
}

/// Events of the feature.
export type DocumentsEvent =
    | { kind: "Search"; value: str }
    | { kind: "Next" }
    | { kind: "Previous" }
    | { kind: "Refresh" }
    | { kind: "Download" }
    | { kind: "StopDownload" }
    | { kind: "OpenFile" }
    | { kind: "Share" }
    | { kind: "CopyCea" };

export const documentsEventSearch = (value: str): DocumentsEvent => ({ kind: "Search", value });

export const documentsEventNext = (): DocumentsEvent => ({ kind: "Next" });

export const documentsEventPrevious = (): DocumentsEvent => ({ kind: "Previous" });

export const documentsEventRefresh = (): DocumentsEvent => ({ kind: "Refresh" });

export const documentsEventDownload = (): DocumentsEvent => ({ kind: "Download" });

export const documentsEventStopDownload = (): DocumentsEvent => ({ kind: "StopDownload" });

export const documentsEventOpenFile = (): DocumentsEvent => ({ kind: "OpenFile" });

export const documentsEventShare = (): DocumentsEvent => ({ kind: "Share" });

export const documentsEventCopyCea = (): DocumentsEvent => ({ kind: "CopyCea" });

export function matchDocumentsEvent<R>(value: DocumentsEvent, cases: {
    Search: (v: Extract<DocumentsEvent, { kind: "Search" }>) => R;
    Next: (v: Extract<DocumentsEvent, { kind: "Next" }>) => R;
    Previous: (v: Extract<DocumentsEvent, { kind: "Previous" }>) => R;
    Refresh: (v: Extract<DocumentsEvent, { kind: "Refresh" }>) => R;
    Download: (v: Extract<DocumentsEvent, { kind: "Download" }>) => R;
    StopDownload: (v: Extract<DocumentsEvent, { kind: "StopDownload" }>) => R;
    OpenFile: (v: Extract<DocumentsEvent, { kind: "OpenFile" }>) => R;
    Share: (v: Extract<DocumentsEvent, { kind: "Share" }>) => R;
    CopyCea: (v: Extract<DocumentsEvent, { kind: "CopyCea" }>) => R;
}): R {
    return cases[value.kind as DocumentsEvent["kind"]](value as never);
}

export function serializeDocumentsEvent(value: DocumentsEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Search": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.value);
            break;
        }
        case "Next": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Previous": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Refresh": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Download": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "StopDownload": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "OpenFile": {
            serializer.serializeVariantIndex(6);
            break;
        }
        case "Share": {
            serializer.serializeVariantIndex(7);
            break;
        }
        case "CopyCea": {
            serializer.serializeVariantIndex(8);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeDocumentsEvent(deserializer: Deserializer): DocumentsEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeStr();
            return { kind: "Search", value };
        }
        case 1: {
            return { kind: "Next" };
        }
        case 2: {
            return { kind: "Previous" };
        }
        case 3: {
            return { kind: "Refresh" };
        }
        case 4: {
            return { kind: "Download" };
        }
        case 5: {
            return { kind: "StopDownload" };
        }
        case 6: {
            return { kind: "OpenFile" };
        }
        case 7: {
            return { kind: "Share" };
        }
        case 8: {
            return { kind: "CopyCea" };
        }
        default: throw new Error("Unknown variant index for DocumentsEvent: " + index);
    }
}

/// The archive.
export class DocumentsView {
    constructor (public search: Field, public rows: Seq<DocumentRow>, public paging: Paging, public refresh: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        this.search.serialize(serializer);
        serializeArray(this.rows, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        this.paging.serialize(serializer);
        serializer.serializeStr(this.refresh);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): DocumentsView {
        const search = Field.deserialize(deserializer);
        const rows = deserializeArray(deserializer, (deserializer) => {
            return DocumentRow.deserialize(deserializer);
        });
        const paging = Paging.deserialize(deserializer);
        const refresh = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new DocumentsView(search,rows,paging,refresh,load);
    }
}

/// Whether something was done.
export type Done =
    | { kind: "Yes" }
    | { kind: "Failed"; value: ShellError };

export const doneYes = (): Done => ({ kind: "Yes" });

export const doneFailed = (value: ShellError): Done => ({ kind: "Failed", value });

export function matchDone<R>(value: Done, cases: {
    Yes: (v: Extract<Done, { kind: "Yes" }>) => R;
    Failed: (v: Extract<Done, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as Done["kind"]](value as never);
}

export function serializeDone(value: Done, serializer: Serializer): void {
    switch (value.kind) {
        case "Yes": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(1);
            serializeShellError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeDone(deserializer: Deserializer): Done {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Yes" };
        }
        case 1: {
            const value = deserializeShellError(deserializer);
            return { kind: "Failed", value };
        }
        default: throw new Error("Unknown variant index for Done: " + index);
    }
}

/// Something that is due from the citizen, or good to know at once.
export class DueCard {
    constructor (public tone: Tone, public title: str, public text: str, public link: LinkRow) {
    }

    public serialize(serializer: Serializer): void {
        serializeTone(this.tone, serializer);
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.text);
        this.link.serialize(serializer);
    }

    static deserialize(deserializer: Deserializer): DueCard {
        const tone = deserializeTone(deserializer);
        const title = deserializer.deserializeStr();
        const text = deserializer.deserializeStr();
        const link = LinkRow.deserialize(deserializer);
        return new DueCard(tone,title,text,link);
    }
}

/// Events. Shell events first; those that only the core sends itself last, their numbers never cross.
export type Event =
    | { kind: "Start"; value: Launch }
    | { kind: "Go"; value: Route }
    | { kind: "OpenPath"; value: str }
    | { kind: "Back" }
    | { kind: "SelectTab"; value: Tab }
    | { kind: "Retry" }
    | { kind: "Connectivity"; value: bool }
    | { kind: "Foreground" }
    | { kind: "Confirm" }
    | { kind: "Dismiss" }
    | { kind: "Access"; value: AccessEvent }
    | { kind: "Represented"; value: RepresentedEvent }
    | { kind: "Notices"; value: NoticesEvent }
    | { kind: "Documents"; value: DocumentsEvent }
    | { kind: "Regularization"; value: RegularizationEvent }
    | { kind: "Contact"; value: ContactEvent }
    | { kind: "Services"; value: ServicesEvent }
    | { kind: "Simulator"; value: SimulatorEvent }
    | { kind: "Settings"; value: SettingsEvent }
    | { kind: "Active" }
    | { kind: "Background" }
    | { kind: "Unlock" }
    | { kind: "Lock" }
    | { kind: "Push"; value: PushEvent }
    | { kind: "Devices"; value: DevicesEvent }
    | { kind: "Storage"; value: StorageEvent }
    | { kind: "Diagnosis"; value: DiagnosisEvent }
    | { kind: "PushTokenChanged"; value: str }
    | { kind: "PushReceived"; value: str }
    | { kind: "PushOpened"; value: str }
    | { kind: "Reading"; value: bool };

export const eventStart = (value: Launch): Event => ({ kind: "Start", value });

export const eventGo = (value: Route): Event => ({ kind: "Go", value });

export const eventOpenPath = (value: str): Event => ({ kind: "OpenPath", value });

export const eventBack = (): Event => ({ kind: "Back" });

export const eventSelectTab = (value: Tab): Event => ({ kind: "SelectTab", value });

export const eventRetry = (): Event => ({ kind: "Retry" });

export const eventConnectivity = (value: bool): Event => ({ kind: "Connectivity", value });

export const eventForeground = (): Event => ({ kind: "Foreground" });

export const eventConfirm = (): Event => ({ kind: "Confirm" });

export const eventDismiss = (): Event => ({ kind: "Dismiss" });

export const eventAccess = (value: AccessEvent): Event => ({ kind: "Access", value });

export const eventRepresented = (value: RepresentedEvent): Event => ({ kind: "Represented", value });

export const eventNotices = (value: NoticesEvent): Event => ({ kind: "Notices", value });

export const eventDocuments = (value: DocumentsEvent): Event => ({ kind: "Documents", value });

export const eventRegularization = (value: RegularizationEvent): Event => ({ kind: "Regularization", value });

export const eventContact = (value: ContactEvent): Event => ({ kind: "Contact", value });

export const eventServices = (value: ServicesEvent): Event => ({ kind: "Services", value });

export const eventSimulator = (value: SimulatorEvent): Event => ({ kind: "Simulator", value });

export const eventSettings = (value: SettingsEvent): Event => ({ kind: "Settings", value });

export const eventActive = (): Event => ({ kind: "Active" });

export const eventBackground = (): Event => ({ kind: "Background" });

export const eventUnlock = (): Event => ({ kind: "Unlock" });

export const eventLock = (): Event => ({ kind: "Lock" });

export const eventPush = (value: PushEvent): Event => ({ kind: "Push", value });

export const eventDevices = (value: DevicesEvent): Event => ({ kind: "Devices", value });

export const eventStorage = (value: StorageEvent): Event => ({ kind: "Storage", value });

export const eventDiagnosis = (value: DiagnosisEvent): Event => ({ kind: "Diagnosis", value });

export const eventPushTokenChanged = (value: str): Event => ({ kind: "PushTokenChanged", value });

export const eventPushReceived = (value: str): Event => ({ kind: "PushReceived", value });

export const eventPushOpened = (value: str): Event => ({ kind: "PushOpened", value });

export const eventReading = (value: bool): Event => ({ kind: "Reading", value });

export function matchEvent<R>(value: Event, cases: {
    Start: (v: Extract<Event, { kind: "Start" }>) => R;
    Go: (v: Extract<Event, { kind: "Go" }>) => R;
    OpenPath: (v: Extract<Event, { kind: "OpenPath" }>) => R;
    Back: (v: Extract<Event, { kind: "Back" }>) => R;
    SelectTab: (v: Extract<Event, { kind: "SelectTab" }>) => R;
    Retry: (v: Extract<Event, { kind: "Retry" }>) => R;
    Connectivity: (v: Extract<Event, { kind: "Connectivity" }>) => R;
    Foreground: (v: Extract<Event, { kind: "Foreground" }>) => R;
    Confirm: (v: Extract<Event, { kind: "Confirm" }>) => R;
    Dismiss: (v: Extract<Event, { kind: "Dismiss" }>) => R;
    Access: (v: Extract<Event, { kind: "Access" }>) => R;
    Represented: (v: Extract<Event, { kind: "Represented" }>) => R;
    Notices: (v: Extract<Event, { kind: "Notices" }>) => R;
    Documents: (v: Extract<Event, { kind: "Documents" }>) => R;
    Regularization: (v: Extract<Event, { kind: "Regularization" }>) => R;
    Contact: (v: Extract<Event, { kind: "Contact" }>) => R;
    Services: (v: Extract<Event, { kind: "Services" }>) => R;
    Simulator: (v: Extract<Event, { kind: "Simulator" }>) => R;
    Settings: (v: Extract<Event, { kind: "Settings" }>) => R;
    Active: (v: Extract<Event, { kind: "Active" }>) => R;
    Background: (v: Extract<Event, { kind: "Background" }>) => R;
    Unlock: (v: Extract<Event, { kind: "Unlock" }>) => R;
    Lock: (v: Extract<Event, { kind: "Lock" }>) => R;
    Push: (v: Extract<Event, { kind: "Push" }>) => R;
    Devices: (v: Extract<Event, { kind: "Devices" }>) => R;
    Storage: (v: Extract<Event, { kind: "Storage" }>) => R;
    Diagnosis: (v: Extract<Event, { kind: "Diagnosis" }>) => R;
    PushTokenChanged: (v: Extract<Event, { kind: "PushTokenChanged" }>) => R;
    PushReceived: (v: Extract<Event, { kind: "PushReceived" }>) => R;
    PushOpened: (v: Extract<Event, { kind: "PushOpened" }>) => R;
    Reading: (v: Extract<Event, { kind: "Reading" }>) => R;
}): R {
    return cases[value.kind as Event["kind"]](value as never);
}

export function serializeEvent(value: Event, serializer: Serializer): void {
    switch (value.kind) {
        case "Start": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Go": {
            serializer.serializeVariantIndex(1);
            serializeRoute(value.value, serializer);
            break;
        }
        case "OpenPath": {
            serializer.serializeVariantIndex(2);
            serializer.serializeStr(value.value);
            break;
        }
        case "Back": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "SelectTab": {
            serializer.serializeVariantIndex(4);
            serializeTab(value.value, serializer);
            break;
        }
        case "Retry": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Connectivity": {
            serializer.serializeVariantIndex(6);
            serializer.serializeBool(value.value);
            break;
        }
        case "Foreground": {
            serializer.serializeVariantIndex(7);
            break;
        }
        case "Confirm": {
            serializer.serializeVariantIndex(8);
            break;
        }
        case "Dismiss": {
            serializer.serializeVariantIndex(9);
            break;
        }
        case "Access": {
            serializer.serializeVariantIndex(10);
            serializeAccessEvent(value.value, serializer);
            break;
        }
        case "Represented": {
            serializer.serializeVariantIndex(11);
            serializeRepresentedEvent(value.value, serializer);
            break;
        }
        case "Notices": {
            serializer.serializeVariantIndex(12);
            serializeNoticesEvent(value.value, serializer);
            break;
        }
        case "Documents": {
            serializer.serializeVariantIndex(13);
            serializeDocumentsEvent(value.value, serializer);
            break;
        }
        case "Regularization": {
            serializer.serializeVariantIndex(14);
            serializeRegularizationEvent(value.value, serializer);
            break;
        }
        case "Contact": {
            serializer.serializeVariantIndex(15);
            serializeContactEvent(value.value, serializer);
            break;
        }
        case "Services": {
            serializer.serializeVariantIndex(16);
            serializeServicesEvent(value.value, serializer);
            break;
        }
        case "Simulator": {
            serializer.serializeVariantIndex(17);
            serializeSimulatorEvent(value.value, serializer);
            break;
        }
        case "Settings": {
            serializer.serializeVariantIndex(18);
            serializeSettingsEvent(value.value, serializer);
            break;
        }
        case "Active": {
            serializer.serializeVariantIndex(19);
            break;
        }
        case "Background": {
            serializer.serializeVariantIndex(20);
            break;
        }
        case "Unlock": {
            serializer.serializeVariantIndex(21);
            break;
        }
        case "Lock": {
            serializer.serializeVariantIndex(22);
            break;
        }
        case "Push": {
            serializer.serializeVariantIndex(23);
            serializePushEvent(value.value, serializer);
            break;
        }
        case "Devices": {
            serializer.serializeVariantIndex(24);
            serializeDevicesEvent(value.value, serializer);
            break;
        }
        case "Storage": {
            serializer.serializeVariantIndex(25);
            serializeStorageEvent(value.value, serializer);
            break;
        }
        case "Diagnosis": {
            serializer.serializeVariantIndex(26);
            serializeDiagnosisEvent(value.value, serializer);
            break;
        }
        case "PushTokenChanged": {
            serializer.serializeVariantIndex(27);
            serializer.serializeStr(value.value);
            break;
        }
        case "PushReceived": {
            serializer.serializeVariantIndex(28);
            serializer.serializeStr(value.value);
            break;
        }
        case "PushOpened": {
            serializer.serializeVariantIndex(29);
            serializer.serializeStr(value.value);
            break;
        }
        case "Reading": {
            serializer.serializeVariantIndex(30);
            serializer.serializeBool(value.value);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeEvent(deserializer: Deserializer): Event {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = Launch.deserialize(deserializer);
            return { kind: "Start", value };
        }
        case 1: {
            const value = deserializeRoute(deserializer);
            return { kind: "Go", value };
        }
        case 2: {
            const value = deserializer.deserializeStr();
            return { kind: "OpenPath", value };
        }
        case 3: {
            return { kind: "Back" };
        }
        case 4: {
            const value = deserializeTab(deserializer);
            return { kind: "SelectTab", value };
        }
        case 5: {
            return { kind: "Retry" };
        }
        case 6: {
            const value = deserializer.deserializeBool();
            return { kind: "Connectivity", value };
        }
        case 7: {
            return { kind: "Foreground" };
        }
        case 8: {
            return { kind: "Confirm" };
        }
        case 9: {
            return { kind: "Dismiss" };
        }
        case 10: {
            const value = deserializeAccessEvent(deserializer);
            return { kind: "Access", value };
        }
        case 11: {
            const value = deserializeRepresentedEvent(deserializer);
            return { kind: "Represented", value };
        }
        case 12: {
            const value = deserializeNoticesEvent(deserializer);
            return { kind: "Notices", value };
        }
        case 13: {
            const value = deserializeDocumentsEvent(deserializer);
            return { kind: "Documents", value };
        }
        case 14: {
            const value = deserializeRegularizationEvent(deserializer);
            return { kind: "Regularization", value };
        }
        case 15: {
            const value = deserializeContactEvent(deserializer);
            return { kind: "Contact", value };
        }
        case 16: {
            const value = deserializeServicesEvent(deserializer);
            return { kind: "Services", value };
        }
        case 17: {
            const value = deserializeSimulatorEvent(deserializer);
            return { kind: "Simulator", value };
        }
        case 18: {
            const value = deserializeSettingsEvent(deserializer);
            return { kind: "Settings", value };
        }
        case 19: {
            return { kind: "Active" };
        }
        case 20: {
            return { kind: "Background" };
        }
        case 21: {
            return { kind: "Unlock" };
        }
        case 22: {
            return { kind: "Lock" };
        }
        case 23: {
            const value = deserializePushEvent(deserializer);
            return { kind: "Push", value };
        }
        case 24: {
            const value = deserializeDevicesEvent(deserializer);
            return { kind: "Devices", value };
        }
        case 25: {
            const value = deserializeStorageEvent(deserializer);
            return { kind: "Storage", value };
        }
        case 26: {
            const value = deserializeDiagnosisEvent(deserializer);
            return { kind: "Diagnosis", value };
        }
        case 27: {
            const value = deserializer.deserializeStr();
            return { kind: "PushTokenChanged", value };
        }
        case 28: {
            const value = deserializer.deserializeStr();
            return { kind: "PushReceived", value };
        }
        case 29: {
            const value = deserializer.deserializeStr();
            return { kind: "PushOpened", value };
        }
        case 30: {
            const value = deserializer.deserializeBool();
            return { kind: "Reading", value };
        }
        default: throw new Error("Unknown variant index for Event: " + index);
    }
}

/// A name and its value.
export class Fact {
    constructor (public label: str, public value: str, public spoken: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializer.serializeStr(this.value);
        serializeOption(this.spoken, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): Fact {
        const label = deserializer.deserializeStr();
        const value = deserializer.deserializeStr();
        const spoken = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new Fact(label,value,spoken);
    }
}

/// Nothing can be shown.
export class FailureView {
    constructor (public text: str, public retry: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializeOption(this.retry, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): FailureView {
        const text = deserializer.deserializeStr();
        const retry = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new FailureView(text,retry);
    }
}

/// A text field. While it has the focus its text belongs to the shell, which takes `value` only with a new
/// `revision`.
export class Field {
    constructor (public label: str, public hint: Optional<str>, public value: str, public revision: uint32, public error: Optional<str>, public kind: FieldKind) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializeOption(this.hint, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.value);
        serializer.serializeU32(this.revision);
        serializeOption(this.error, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeFieldKind(this.kind, serializer);
    }

    static deserialize(deserializer: Deserializer): Field {
        const label = deserializer.deserializeStr();
        const hint = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const value = deserializer.deserializeStr();
        const revision = deserializer.deserializeU32();
        const error = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const kind = deserializeFieldKind(deserializer);
        return new Field(label,hint,value,revision,error,kind);
    }
}

/// What a text field is for: keyboard, autofill and autocapitalisation follow from it.
export type FieldKind =
    | { kind: "Text" }
    | { kind: "Identifier" }
    | { kind: "Date" }
    | { kind: "Mobile" }
    | { kind: "Email" }
    | { kind: "Code" }
    | { kind: "Search" }
    | { kind: "Amount" }
    | { kind: "LongText" };

export const fieldKindText = (): FieldKind => ({ kind: "Text" });

export const fieldKindIdentifier = (): FieldKind => ({ kind: "Identifier" });

export const fieldKindDate = (): FieldKind => ({ kind: "Date" });

export const fieldKindMobile = (): FieldKind => ({ kind: "Mobile" });

export const fieldKindEmail = (): FieldKind => ({ kind: "Email" });

export const fieldKindCode = (): FieldKind => ({ kind: "Code" });

export const fieldKindSearch = (): FieldKind => ({ kind: "Search" });

export const fieldKindAmount = (): FieldKind => ({ kind: "Amount" });

export const fieldKindLongText = (): FieldKind => ({ kind: "LongText" });

export function matchFieldKind<R>(value: FieldKind, cases: {
    Text: (v: Extract<FieldKind, { kind: "Text" }>) => R;
    Identifier: (v: Extract<FieldKind, { kind: "Identifier" }>) => R;
    Date: (v: Extract<FieldKind, { kind: "Date" }>) => R;
    Mobile: (v: Extract<FieldKind, { kind: "Mobile" }>) => R;
    Email: (v: Extract<FieldKind, { kind: "Email" }>) => R;
    Code: (v: Extract<FieldKind, { kind: "Code" }>) => R;
    Search: (v: Extract<FieldKind, { kind: "Search" }>) => R;
    Amount: (v: Extract<FieldKind, { kind: "Amount" }>) => R;
    LongText: (v: Extract<FieldKind, { kind: "LongText" }>) => R;
}): R {
    return cases[value.kind as FieldKind["kind"]](value as never);
}

export function serializeFieldKind(value: FieldKind, serializer: Serializer): void {
    switch (value.kind) {
        case "Text": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Identifier": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Date": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Mobile": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Email": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "Code": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Search": {
            serializer.serializeVariantIndex(6);
            break;
        }
        case "Amount": {
            serializer.serializeVariantIndex(7);
            break;
        }
        case "LongText": {
            serializer.serializeVariantIndex(8);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeFieldKind(deserializer: Deserializer): FieldKind {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Text" };
        }
        case 1: {
            return { kind: "Identifier" };
        }
        case 2: {
            return { kind: "Date" };
        }
        case 3: {
            return { kind: "Mobile" };
        }
        case 4: {
            return { kind: "Email" };
        }
        case 5: {
            return { kind: "Code" };
        }
        case 6: {
            return { kind: "Search" };
        }
        case 7: {
            return { kind: "Amount" };
        }
        case 8: {
            return { kind: "LongText" };
        }
        default: throw new Error("Unknown variant index for FieldKind: " + index);
    }
}

/// How far a file is.
export type FileView =
    | { kind: "Absent"; download: str }
    | { kind: "Coming"; percent: uint8; label: str; stop: str }
    | { kind: "Stopped"; percent: uint8; banner: Banner; resume: str }
    | { kind: "Ready"; note: str; open: str; share: str };

export const fileViewAbsent = (download: str): FileView => ({ kind: "Absent", download });

export const fileViewComing = (percent: uint8, label: str, stop: str): FileView => ({ kind: "Coming", percent, label, stop });

export const fileViewStopped = (percent: uint8, banner: Banner, resume: str): FileView => ({ kind: "Stopped", percent, banner, resume });

export const fileViewReady = (note: str, open: str, share: str): FileView => ({ kind: "Ready", note, open, share });

export function matchFileView<R>(value: FileView, cases: {
    Absent: (v: Extract<FileView, { kind: "Absent" }>) => R;
    Coming: (v: Extract<FileView, { kind: "Coming" }>) => R;
    Stopped: (v: Extract<FileView, { kind: "Stopped" }>) => R;
    Ready: (v: Extract<FileView, { kind: "Ready" }>) => R;
}): R {
    return cases[value.kind as FileView["kind"]](value as never);
}

export function serializeFileView(value: FileView, serializer: Serializer): void {
    switch (value.kind) {
        case "Absent": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.download);
            break;
        }
        case "Coming": {
            serializer.serializeVariantIndex(1);
            serializer.serializeU8(value.percent);
            serializer.serializeStr(value.label);
            serializer.serializeStr(value.stop);
            break;
        }
        case "Stopped": {
            serializer.serializeVariantIndex(2);
            serializer.serializeU8(value.percent);
            value.banner.serialize(serializer);
            serializer.serializeStr(value.resume);
            break;
        }
        case "Ready": {
            serializer.serializeVariantIndex(3);
            serializer.serializeStr(value.note);
            serializer.serializeStr(value.open);
            serializer.serializeStr(value.share);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeFileView(deserializer: Deserializer): FileView {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const download = deserializer.deserializeStr();
            return { kind: "Absent", download };
        }
        case 1: {
            const percent = deserializer.deserializeU8();
            const label = deserializer.deserializeStr();
            const stop = deserializer.deserializeStr();
            return { kind: "Coming", percent, label, stop };
        }
        case 2: {
            const percent = deserializer.deserializeU8();
            const banner = Banner.deserialize(deserializer);
            const resume = deserializer.deserializeStr();
            return { kind: "Stopped", percent, banner, resume };
        }
        case 3: {
            const note = deserializer.deserializeStr();
            const open = deserializer.deserializeStr();
            const share = deserializer.deserializeStr();
            return { kind: "Ready", note, open, share };
        }
        default: throw new Error("Unknown variant index for FileView: " + index);
    }
}

/// A filter.
export class FilterChoice {
    constructor (public filter: NoticeFilter, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeNoticeFilter(this.filter, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): FilterChoice {
        const filter = deserializeNoticeFilter(deserializer);
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new FilterChoice(filter,label,selected);
    }
}

/// A move of the focus, once for each number.
export class Focus {
    constructor (public number: uint32, public target: FocusTarget) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU32(this.number);
        serializeFocusTarget(this.target, serializer);
    }

    static deserialize(deserializer: Deserializer): Focus {
        const number = deserializer.deserializeU32();
        const target = deserializeFocusTarget(deserializer);
        return new Focus(number,target);
    }
}

/// Where the focus goes.
export type FocusTarget =
    | { kind: "Heading" }
    | { kind: "Problem" }
    | { kind: "Dialog" };

export const focusTargetHeading = (): FocusTarget => ({ kind: "Heading" });

export const focusTargetProblem = (): FocusTarget => ({ kind: "Problem" });

export const focusTargetDialog = (): FocusTarget => ({ kind: "Dialog" });

export function matchFocusTarget<R>(value: FocusTarget, cases: {
    Heading: (v: Extract<FocusTarget, { kind: "Heading" }>) => R;
    Problem: (v: Extract<FocusTarget, { kind: "Problem" }>) => R;
    Dialog: (v: Extract<FocusTarget, { kind: "Dialog" }>) => R;
}): R {
    return cases[value.kind as FocusTarget["kind"]](value as never);
}

export function serializeFocusTarget(value: FocusTarget, serializer: Serializer): void {
    switch (value.kind) {
        case "Heading": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Problem": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Dialog": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeFocusTarget(deserializer: Deserializer): FocusTarget {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Heading" };
        }
        case 1: {
            return { kind: "Problem" };
        }
        case 2: {
            return { kind: "Dialog" };
        }
        default: throw new Error("Unknown variant index for FocusTarget: " + index);
    }
}

/// Words of the frame that shells need around the core's screens.
export class FrameWords {
    constructor (public app: str, public back: str, public skip: str, public navigation: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.app);
        serializer.serializeStr(this.back);
        serializer.serializeStr(this.skip);
        serializer.serializeStr(this.navigation);
    }

    static deserialize(deserializer: Deserializer): FrameWords {
        const app = deserializer.deserializeStr();
        const back = deserializer.deserializeStr();
        const skip = deserializer.deserializeStr();
        const navigation = deserializer.deserializeStr();
        return new FrameWords(app,back,skip,navigation);
    }
}

/// The short guide to self-employed work; works offline.
export class GuideView {
    constructor (public intro: str, public questions: Seq<Question>, public note: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeArray(this.questions, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.note);
    }

    static deserialize(deserializer: Deserializer): GuideView {
        const intro = deserializer.deserializeStr();
        const questions = deserializeArray(deserializer, (deserializer) => {
            return Question.deserialize(deserializer);
        });
        const note = deserializer.deserializeStr();
        return new GuideView(intro,questions,note);
    }
}

/// Help.
export class HelpView {
    constructor (public intro: str, public phones: Seq<Phone>, public sections: Seq<Section>, public links: Seq<LinkRow>, public problem: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeArray(this.phones, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.sections, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.problem, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): HelpView {
        const intro = deserializer.deserializeStr();
        const phones = deserializeArray(deserializer, (deserializer) => {
            return Phone.deserialize(deserializer);
        });
        const sections = deserializeArray(deserializer, (deserializer) => {
            return Section.deserialize(deserializer);
        });
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const problem = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new HelpView(intro,phones,sections,links,problem);
    }
}

/// Inicio.
export class HomeView {
    constructor (public greeting: str, public due_label: str, public due: Seq<DueCard>, public nothing_due: Optional<str>, public situation_label: str, public situation: Seq<Fact>, public ways_label: str, public ways: Seq<LinkRow>, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.greeting);
        serializer.serializeStr(this.due_label);
        serializeArray(this.due, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.nothing_due, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.situation_label);
        serializeArray(this.situation, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.ways_label);
        serializeArray(this.ways, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): HomeView {
        const greeting = deserializer.deserializeStr();
        const due_label = deserializer.deserializeStr();
        const due = deserializeArray(deserializer, (deserializer) => {
            return DueCard.deserialize(deserializer);
        });
        const nothing_due = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const situation_label = deserializer.deserializeStr();
        const situation = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const ways_label = deserializer.deserializeStr();
        const ways = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const load = deserializeLoad(deserializer);
        return new HomeView(greeting,due_label,due,nothing_due,situation_label,situation,ways_label,ways,load);
    }
}

/// After how long without use the app is locked.
export class IdleChoice {
    constructor (public idle: IdleTime, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeIdleTime(this.idle, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): IdleChoice {
        const idle = deserializeIdleTime(deserializer);
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new IdleChoice(idle,label,selected);
    }
}

/// Minutes without use after which the app locks itself.
export type IdleTime =
    | { kind: "One" }
    | { kind: "Five" }
    | { kind: "Fifteen" };

export const idleTimeOne = (): IdleTime => ({ kind: "One" });

export const idleTimeFive = (): IdleTime => ({ kind: "Five" });

export const idleTimeFifteen = (): IdleTime => ({ kind: "Fifteen" });

export function matchIdleTime<R>(value: IdleTime, cases: {
    One: (v: Extract<IdleTime, { kind: "One" }>) => R;
    Five: (v: Extract<IdleTime, { kind: "Five" }>) => R;
    Fifteen: (v: Extract<IdleTime, { kind: "Fifteen" }>) => R;
}): R {
    return cases[value.kind as IdleTime["kind"]](value as never);
}

export function serializeIdleTime(value: IdleTime, serializer: Serializer): void {
    switch (value.kind) {
        case "One": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Five": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Fifteen": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeIdleTime(deserializer: Deserializer): IdleTime {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "One" };
        }
        case 1: {
            return { kind: "Five" };
        }
        case 2: {
            return { kind: "Fifteen" };
        }
        default: throw new Error("Unknown variant index for IdleTime: " + index);
    }
}

/// The phone keeps data of somebody whose session is over.
export class KeptView {
    constructor (public text: str, public open: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializer.serializeStr(this.open);
    }

    static deserialize(deserializer: Deserializer): KeptView {
        const text = deserializer.deserializeStr();
        const open = deserializer.deserializeStr();
        return new KeptView(text,open);
    }
}

/// A kind of notices.
export class KindRow {
    constructor (public kind: NoticeKind, public row: SwitchRow) {
    }

    public serialize(serializer: Serializer): void {
        serializeNoticeKind(this.kind, serializer);
        this.row.serialize(serializer);
    }

    static deserialize(deserializer: Deserializer): KindRow {
        const kind = deserializeNoticeKind(deserializer);
        const row = SwitchRow.deserialize(deserializer);
        return new KindRow(kind,row);
    }
}

/// Languages with all their texts.
export type Lang =
    | { kind: "Es" }
    | { kind: "En" };

export const langEs = (): Lang => ({ kind: "Es" });

export const langEn = (): Lang => ({ kind: "En" });

export function matchLang<R>(value: Lang, cases: {
    Es: (v: Extract<Lang, { kind: "Es" }>) => R;
    En: (v: Extract<Lang, { kind: "En" }>) => R;
}): R {
    return cases[value.kind as Lang["kind"]](value as never);
}

export function serializeLang(value: Lang, serializer: Serializer): void {
    switch (value.kind) {
        case "Es": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "En": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeLang(deserializer: Deserializer): Lang {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Es" };
        }
        case 1: {
            return { kind: "En" };
        }
        default: throw new Error("Unknown variant index for Lang: " + index);
    }
}

/// A language.
export class LanguageChoice {
    constructor (public language: Lang, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeLang(this.language, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): LanguageChoice {
        const language = deserializeLang(deserializer);
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new LanguageChoice(language,label,selected);
    }
}

/// What a shell tells at the start.
export class Launch {
    constructor (public api: str, public redirect_uri: str, public path: str, public language: Lang, public issuer: Optional<str>, public device_name: str, public snapshot: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.api);
        serializer.serializeStr(this.redirect_uri);
        serializer.serializeStr(this.path);
        serializeLang(this.language, serializer);
        serializeOption(this.issuer, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.device_name);
        serializeOption(this.snapshot, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): Launch {
        const api = deserializer.deserializeStr();
        const redirect_uri = deserializer.deserializeStr();
        const path = deserializer.deserializeStr();
        const language = deserializeLang(deserializer);
        const issuer = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const device_name = deserializer.deserializeStr();
        const snapshot = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new Launch(api,redirect_uri,path,language,issuer,device_name,snapshot);
    }
}

/// The thin line: offline, or older than now.
export class Line {
    constructor (public text: str, public retry: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializeOption(this.retry, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): Line {
        const text = deserializer.deserializeStr();
        const retry = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new Line(text,retry);
    }
}

/// A heading and its links.
export class LinkGroup {
    constructor (public heading: str, public links: Seq<LinkRow>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.heading);
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): LinkGroup {
        const heading = deserializer.deserializeStr();
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        return new LinkGroup(heading,links);
    }
}

/// A row or a link that leads to a place.
export class LinkRow {
    constructor (public label: str, public note: Optional<str>, public route: Route) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializeOption(this.note, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeRoute(this.route, serializer);
    }

    static deserialize(deserializer: Deserializer): LinkRow {
        const label = deserializer.deserializeStr();
        const note = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const route = deserializeRoute(deserializer);
        return new LinkRow(label,note,route);
    }
}

/// The state of what a screen loads. Content stays visible while newer content is on its way.
export type Load =
    | { kind: "Loading"; text: str }
    | { kind: "Ready" }
    | { kind: "Empty"; title: str; text: str }
    | { kind: "Failed"; title: str; text: str; retry: Optional<str> }
    | { kind: "NotAllowed"; title: str; text: str };

export const loadLoading = (text: str): Load => ({ kind: "Loading", text });

export const loadReady = (): Load => ({ kind: "Ready" });

export const loadEmpty = (title: str, text: str): Load => ({ kind: "Empty", title, text });

export const loadFailed = (title: str, text: str, retry: Optional<str>): Load => ({ kind: "Failed", title, text, retry });

export const loadNotAllowed = (title: str, text: str): Load => ({ kind: "NotAllowed", title, text });

export function matchLoad<R>(value: Load, cases: {
    Loading: (v: Extract<Load, { kind: "Loading" }>) => R;
    Ready: (v: Extract<Load, { kind: "Ready" }>) => R;
    Empty: (v: Extract<Load, { kind: "Empty" }>) => R;
    Failed: (v: Extract<Load, { kind: "Failed" }>) => R;
    NotAllowed: (v: Extract<Load, { kind: "NotAllowed" }>) => R;
}): R {
    return cases[value.kind as Load["kind"]](value as never);
}

export function serializeLoad(value: Load, serializer: Serializer): void {
    switch (value.kind) {
        case "Loading": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.text);
            break;
        }
        case "Ready": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Empty": {
            serializer.serializeVariantIndex(2);
            serializer.serializeStr(value.title);
            serializer.serializeStr(value.text);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(3);
            serializer.serializeStr(value.title);
            serializer.serializeStr(value.text);
            serializeOption(value.retry, serializer, (value, serializer) => {
                serializer.serializeStr(value);
            });
            break;
        }
        case "NotAllowed": {
            serializer.serializeVariantIndex(4);
            serializer.serializeStr(value.title);
            serializer.serializeStr(value.text);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeLoad(deserializer: Deserializer): Load {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const text = deserializer.deserializeStr();
            return { kind: "Loading", text };
        }
        case 1: {
            return { kind: "Ready" };
        }
        case 2: {
            const title = deserializer.deserializeStr();
            const text = deserializer.deserializeStr();
            return { kind: "Empty", title, text };
        }
        case 3: {
            const title = deserializer.deserializeStr();
            const text = deserializer.deserializeStr();
            const retry = deserializeOption(deserializer, (deserializer) => {
                return deserializer.deserializeStr();
            });
            return { kind: "Failed", title, text, retry };
        }
        case 4: {
            const title = deserializer.deserializeStr();
            const text = deserializer.deserializeStr();
            return { kind: "NotAllowed", title, text };
        }
        default: throw new Error("Unknown variant index for Load: " + index);
    }
}

/// The app is locked.
export class LockedView {
    constructor (public text: str, public problem: Optional<Banner>, public unlock: str, public busy: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.unlock);
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): LockedView {
        const text = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const unlock = deserializer.deserializeStr();
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new LockedView(text,problem,unlock,busy);
    }
}

/// A way to sign in.
export class MethodRow {
    constructor (public method: SignInMethod, public label: str, public note: str, public enabled: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeSignInMethod(this.method, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeStr(this.note);
        serializer.serializeBool(this.enabled);
    }

    static deserialize(deserializer: Deserializer): MethodRow {
        const method = deserializeSignInMethod(deserializer);
        const label = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        const enabled = deserializer.deserializeBool();
        return new MethodRow(method,label,note,enabled);
    }
}

/// One month of the detail.
export class MonthRow {
    constructor (public month: str, public provisional: str, public definitive: str, public difference: str, public rate: str, public amount: str, public note: Optional<str>, public spoken: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.month);
        serializer.serializeStr(this.provisional);
        serializer.serializeStr(this.definitive);
        serializer.serializeStr(this.difference);
        serializer.serializeStr(this.rate);
        serializer.serializeStr(this.amount);
        serializeOption(this.note, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.spoken);
    }

    static deserialize(deserializer: Deserializer): MonthRow {
        const month = deserializer.deserializeStr();
        const provisional = deserializer.deserializeStr();
        const definitive = deserializer.deserializeStr();
        const difference = deserializer.deserializeStr();
        const rate = deserializer.deserializeStr();
        const amount = deserializer.deserializeStr();
        const note = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const spoken = deserializer.deserializeStr();
        return new MonthRow(month,provisional,definitive,difference,rate,amount,note,spoken);
    }
}

/// A small thing that can be done to notices.
export type NoticeAction =
    | { kind: "Read" }
    | { kind: "Unread" }
    | { kind: "Pin" }
    | { kind: "Unpin" }
    | { kind: "Archive" }
    | { kind: "Restore" };

export const noticeActionRead = (): NoticeAction => ({ kind: "Read" });

export const noticeActionUnread = (): NoticeAction => ({ kind: "Unread" });

export const noticeActionPin = (): NoticeAction => ({ kind: "Pin" });

export const noticeActionUnpin = (): NoticeAction => ({ kind: "Unpin" });

export const noticeActionArchive = (): NoticeAction => ({ kind: "Archive" });

export const noticeActionRestore = (): NoticeAction => ({ kind: "Restore" });

export function matchNoticeAction<R>(value: NoticeAction, cases: {
    Read: (v: Extract<NoticeAction, { kind: "Read" }>) => R;
    Unread: (v: Extract<NoticeAction, { kind: "Unread" }>) => R;
    Pin: (v: Extract<NoticeAction, { kind: "Pin" }>) => R;
    Unpin: (v: Extract<NoticeAction, { kind: "Unpin" }>) => R;
    Archive: (v: Extract<NoticeAction, { kind: "Archive" }>) => R;
    Restore: (v: Extract<NoticeAction, { kind: "Restore" }>) => R;
}): R {
    return cases[value.kind as NoticeAction["kind"]](value as never);
}

export function serializeNoticeAction(value: NoticeAction, serializer: Serializer): void {
    switch (value.kind) {
        case "Read": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Unread": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Pin": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Unpin": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Archive": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "Restore": {
            serializer.serializeVariantIndex(5);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeNoticeAction(deserializer: Deserializer): NoticeAction {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Read" };
        }
        case 1: {
            return { kind: "Unread" };
        }
        case 2: {
            return { kind: "Pin" };
        }
        case 3: {
            return { kind: "Unpin" };
        }
        case 4: {
            return { kind: "Archive" };
        }
        case 5: {
            return { kind: "Restore" };
        }
        default: throw new Error("Unknown variant index for NoticeAction: " + index);
    }
}

/// Which notices are shown.
export type NoticeFilter =
    | { kind: "Inbox" }
    | { kind: "Unread" }
    | { kind: "Official" }
    | { kind: "Debt" }
    | { kind: "Archived" };

export const noticeFilterInbox = (): NoticeFilter => ({ kind: "Inbox" });

export const noticeFilterUnread = (): NoticeFilter => ({ kind: "Unread" });

export const noticeFilterOfficial = (): NoticeFilter => ({ kind: "Official" });

export const noticeFilterDebt = (): NoticeFilter => ({ kind: "Debt" });

export const noticeFilterArchived = (): NoticeFilter => ({ kind: "Archived" });

export function matchNoticeFilter<R>(value: NoticeFilter, cases: {
    Inbox: (v: Extract<NoticeFilter, { kind: "Inbox" }>) => R;
    Unread: (v: Extract<NoticeFilter, { kind: "Unread" }>) => R;
    Official: (v: Extract<NoticeFilter, { kind: "Official" }>) => R;
    Debt: (v: Extract<NoticeFilter, { kind: "Debt" }>) => R;
    Archived: (v: Extract<NoticeFilter, { kind: "Archived" }>) => R;
}): R {
    return cases[value.kind as NoticeFilter["kind"]](value as never);
}

export function serializeNoticeFilter(value: NoticeFilter, serializer: Serializer): void {
    switch (value.kind) {
        case "Inbox": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Unread": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Official": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Debt": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Archived": {
            serializer.serializeVariantIndex(4);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeNoticeFilter(deserializer: Deserializer): NoticeFilter {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Inbox" };
        }
        case 1: {
            return { kind: "Unread" };
        }
        case 2: {
            return { kind: "Official" };
        }
        case 3: {
            return { kind: "Debt" };
        }
        case 4: {
            return { kind: "Archived" };
        }
        default: throw new Error("Unknown variant index for NoticeFilter: " + index);
    }
}

/// What a notice is about; its icon follows from it.
export type NoticeKind =
    | { kind: "Notification" }
    | { kind: "Regularization" }
    | { kind: "Debt" }
    | { kind: "Registration" }
    | { kind: "News" };

export const noticeKindNotification = (): NoticeKind => ({ kind: "Notification" });

export const noticeKindRegularization = (): NoticeKind => ({ kind: "Regularization" });

export const noticeKindDebt = (): NoticeKind => ({ kind: "Debt" });

export const noticeKindRegistration = (): NoticeKind => ({ kind: "Registration" });

export const noticeKindNews = (): NoticeKind => ({ kind: "News" });

export function matchNoticeKind<R>(value: NoticeKind, cases: {
    Notification: (v: Extract<NoticeKind, { kind: "Notification" }>) => R;
    Regularization: (v: Extract<NoticeKind, { kind: "Regularization" }>) => R;
    Debt: (v: Extract<NoticeKind, { kind: "Debt" }>) => R;
    Registration: (v: Extract<NoticeKind, { kind: "Registration" }>) => R;
    News: (v: Extract<NoticeKind, { kind: "News" }>) => R;
}): R {
    return cases[value.kind as NoticeKind["kind"]](value as never);
}

export function serializeNoticeKind(value: NoticeKind, serializer: Serializer): void {
    switch (value.kind) {
        case "Notification": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Regularization": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Debt": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Registration": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "News": {
            serializer.serializeVariantIndex(4);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeNoticeKind(deserializer: Deserializer): NoticeKind {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Notification" };
        }
        case 1: {
            return { kind: "Regularization" };
        }
        case 2: {
            return { kind: "Debt" };
        }
        case 3: {
            return { kind: "Registration" };
        }
        case 4: {
            return { kind: "News" };
        }
        default: throw new Error("Unknown variant index for NoticeKind: " + index);
    }
}

/// A row; at most 200 bytes, so that a window of 100 stays below 20 kB.
export class NoticeRow {
    constructor (public id: str, public kind: NoticeKind, public title: str, public excerpt: str, public date: str, public unread: bool, public pinned: bool, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.id);
        serializeNoticeKind(this.kind, serializer);
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.excerpt);
        serializer.serializeStr(this.date);
        serializer.serializeBool(this.unread);
        serializer.serializeBool(this.pinned);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): NoticeRow {
        const id = deserializer.deserializeStr();
        const kind = deserializeNoticeKind(deserializer);
        const title = deserializer.deserializeStr();
        const excerpt = deserializer.deserializeStr();
        const date = deserializer.deserializeStr();
        const unread = deserializer.deserializeBool();
        const pinned = deserializer.deserializeBool();
        const selected = deserializer.deserializeBool();
        return new NoticeRow(id,kind,title,excerpt,date,unread,pinned,selected);
    }
}

/// One notice.
export class NoticeView {
    constructor (public id: str, public kind: NoticeKind, public kind_label: str, public date: str, public paragraphs: Seq<str>, public informs: str, public link: Optional<str>, public pinned: bool, public actions: Seq<ActionButton>, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.id);
        serializeNoticeKind(this.kind, serializer);
        serializer.serializeStr(this.kind_label);
        serializer.serializeStr(this.date);
        serializeArray(this.paragraphs, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
        serializer.serializeStr(this.informs);
        serializeOption(this.link, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeBool(this.pinned);
        serializeArray(this.actions, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): NoticeView {
        const id = deserializer.deserializeStr();
        const kind = deserializeNoticeKind(deserializer);
        const kind_label = deserializer.deserializeStr();
        const date = deserializer.deserializeStr();
        const paragraphs = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const informs = deserializer.deserializeStr();
        const link = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const pinned = deserializer.deserializeBool();
        const actions = deserializeArray(deserializer, (deserializer) => {
            return ActionButton.deserialize(deserializer);
        });
        const load = deserializeLoad(deserializer);
        return new NoticeView(id,kind,kind_label,date,paragraphs,informs,link,pinned,actions,load);
    }
}

/// Events of the feature.
export type NoticesEvent =
    | { kind: "Filter"; value: NoticeFilter }
    | { kind: "Search"; value: str }
    | { kind: "Next" }
    | { kind: "Previous" }
    | { kind: "Act"; id: str; action: NoticeAction }
    | { kind: "StartSelecting" }
    | { kind: "Toggle"; id: str }
    | { kind: "SelectAll" }
    | { kind: "ActOnSelected"; value: NoticeAction }
    | { kind: "StopSelecting" }
    | { kind: "Refresh" }
    | { kind: "FollowLink" };

export const noticesEventFilter = (value: NoticeFilter): NoticesEvent => ({ kind: "Filter", value });

export const noticesEventSearch = (value: str): NoticesEvent => ({ kind: "Search", value });

export const noticesEventNext = (): NoticesEvent => ({ kind: "Next" });

export const noticesEventPrevious = (): NoticesEvent => ({ kind: "Previous" });

export const noticesEventAct = (id: str, action: NoticeAction): NoticesEvent => ({ kind: "Act", id, action });

export const noticesEventStartSelecting = (): NoticesEvent => ({ kind: "StartSelecting" });

export const noticesEventToggle = (id: str): NoticesEvent => ({ kind: "Toggle", id });

export const noticesEventSelectAll = (): NoticesEvent => ({ kind: "SelectAll" });

export const noticesEventActOnSelected = (value: NoticeAction): NoticesEvent => ({ kind: "ActOnSelected", value });

export const noticesEventStopSelecting = (): NoticesEvent => ({ kind: "StopSelecting" });

export const noticesEventRefresh = (): NoticesEvent => ({ kind: "Refresh" });

export const noticesEventFollowLink = (): NoticesEvent => ({ kind: "FollowLink" });

export function matchNoticesEvent<R>(value: NoticesEvent, cases: {
    Filter: (v: Extract<NoticesEvent, { kind: "Filter" }>) => R;
    Search: (v: Extract<NoticesEvent, { kind: "Search" }>) => R;
    Next: (v: Extract<NoticesEvent, { kind: "Next" }>) => R;
    Previous: (v: Extract<NoticesEvent, { kind: "Previous" }>) => R;
    Act: (v: Extract<NoticesEvent, { kind: "Act" }>) => R;
    StartSelecting: (v: Extract<NoticesEvent, { kind: "StartSelecting" }>) => R;
    Toggle: (v: Extract<NoticesEvent, { kind: "Toggle" }>) => R;
    SelectAll: (v: Extract<NoticesEvent, { kind: "SelectAll" }>) => R;
    ActOnSelected: (v: Extract<NoticesEvent, { kind: "ActOnSelected" }>) => R;
    StopSelecting: (v: Extract<NoticesEvent, { kind: "StopSelecting" }>) => R;
    Refresh: (v: Extract<NoticesEvent, { kind: "Refresh" }>) => R;
    FollowLink: (v: Extract<NoticesEvent, { kind: "FollowLink" }>) => R;
}): R {
    return cases[value.kind as NoticesEvent["kind"]](value as never);
}

export function serializeNoticesEvent(value: NoticesEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Filter": {
            serializer.serializeVariantIndex(0);
            serializeNoticeFilter(value.value, serializer);
            break;
        }
        case "Search": {
            serializer.serializeVariantIndex(1);
            serializer.serializeStr(value.value);
            break;
        }
        case "Next": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Previous": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Act": {
            serializer.serializeVariantIndex(4);
            serializer.serializeStr(value.id);
            serializeNoticeAction(value.action, serializer);
            break;
        }
        case "StartSelecting": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Toggle": {
            serializer.serializeVariantIndex(6);
            serializer.serializeStr(value.id);
            break;
        }
        case "SelectAll": {
            serializer.serializeVariantIndex(7);
            break;
        }
        case "ActOnSelected": {
            serializer.serializeVariantIndex(8);
            serializeNoticeAction(value.value, serializer);
            break;
        }
        case "StopSelecting": {
            serializer.serializeVariantIndex(9);
            break;
        }
        case "Refresh": {
            serializer.serializeVariantIndex(10);
            break;
        }
        case "FollowLink": {
            serializer.serializeVariantIndex(11);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeNoticesEvent(deserializer: Deserializer): NoticesEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializeNoticeFilter(deserializer);
            return { kind: "Filter", value };
        }
        case 1: {
            const value = deserializer.deserializeStr();
            return { kind: "Search", value };
        }
        case 2: {
            return { kind: "Next" };
        }
        case 3: {
            return { kind: "Previous" };
        }
        case 4: {
            const id = deserializer.deserializeStr();
            const action = deserializeNoticeAction(deserializer);
            return { kind: "Act", id, action };
        }
        case 5: {
            return { kind: "StartSelecting" };
        }
        case 6: {
            const id = deserializer.deserializeStr();
            return { kind: "Toggle", id };
        }
        case 7: {
            return { kind: "SelectAll" };
        }
        case 8: {
            const value = deserializeNoticeAction(deserializer);
            return { kind: "ActOnSelected", value };
        }
        case 9: {
            return { kind: "StopSelecting" };
        }
        case 10: {
            return { kind: "Refresh" };
        }
        case 11: {
            return { kind: "FollowLink" };
        }
        default: throw new Error("Unknown variant index for NoticesEvent: " + index);
    }
}

/// The list.
export class NoticesView {
    constructor (public filters_label: str, public filters: Seq<FilterChoice>, public search: Field, public select: Optional<str>, public selection: Optional<SelectionView>, public unread_label: str, public pinned_label: str, public rows: Seq<NoticeRow>, public paging: Paging, public refresh: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.filters_label);
        serializeArray(this.filters, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        this.search.serialize(serializer);
        serializeOption(this.select, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.selection, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.unread_label);
        serializer.serializeStr(this.pinned_label);
        serializeArray(this.rows, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        this.paging.serialize(serializer);
        serializer.serializeStr(this.refresh);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): NoticesView {
        const filters_label = deserializer.deserializeStr();
        const filters = deserializeArray(deserializer, (deserializer) => {
            return FilterChoice.deserialize(deserializer);
        });
        const search = Field.deserialize(deserializer);
        const select = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const selection = deserializeOption(deserializer, (deserializer) => {
            return SelectionView.deserialize(deserializer);
        });
        const unread_label = deserializer.deserializeStr();
        const pinned_label = deserializer.deserializeStr();
        const rows = deserializeArray(deserializer, (deserializer) => {
            return NoticeRow.deserialize(deserializer);
        });
        const paging = Paging.deserialize(deserializer);
        const refresh = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new NoticesView(filters_label,filters,search,select,selection,unread_label,pinned_label,rows,paging,refresh,load);
    }
}

/// Opens a page in the system's browser that sends the person back: the identity provider, or the payment gateway.
export class OpenBrowser {
    constructor (public url: str, public return_uri: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.url);
        serializer.serializeStr(this.return_uri);
    }

    static deserialize(deserializer: Deserializer): OpenBrowser {
        const url = deserializer.deserializeStr();
        const return_uri = deserializer.deserializeStr();
        return new OpenBrowser(url,return_uri);
    }
}

/// Opens a page in the system's browser, or a `tel:` address.
export class OpenUrl {
    constructor (public url: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.url);
    }

    static deserialize(deserializer: Deserializer): OpenUrl {
        const url = deserializer.deserializeStr();
        return new OpenUrl(url);
    }
}

/// Which feature's act ended, and hears what is pressed.
export type OutcomeOwner =
    | { kind: "Contact" }
    | { kind: "Regularization" };

export const outcomeOwnerContact = (): OutcomeOwner => ({ kind: "Contact" });

export const outcomeOwnerRegularization = (): OutcomeOwner => ({ kind: "Regularization" });

export function matchOutcomeOwner<R>(value: OutcomeOwner, cases: {
    Contact: (v: Extract<OutcomeOwner, { kind: "Contact" }>) => R;
    Regularization: (v: Extract<OutcomeOwner, { kind: "Regularization" }>) => R;
}): R {
    return cases[value.kind as OutcomeOwner["kind"]](value as never);
}

export function serializeOutcomeOwner(value: OutcomeOwner, serializer: Serializer): void {
    switch (value.kind) {
        case "Contact": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Regularization": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeOutcomeOwner(deserializer: Deserializer): OutcomeOwner {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Contact" };
        }
        case 1: {
            return { kind: "Regularization" };
        }
        default: throw new Error("Unknown variant index for OutcomeOwner: " + index);
    }
}

/// How an act with legal effect ended: done with number and time, or not known, or not done.
export class OutcomeView {
    constructor (public owner: OutcomeOwner, public banner: Banner, public facts: Seq<Fact>, public ask: Optional<str>, public busy: Optional<str>, public done: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializeOutcomeOwner(this.owner, serializer);
        this.banner.serialize(serializer);
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.ask, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.done, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): OutcomeView {
        const owner = deserializeOutcomeOwner(deserializer);
        const banner = Banner.deserialize(deserializer);
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const ask = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const done = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new OutcomeView(owner,banner,facts,ask,busy,done);
    }
}

/// A window over a longer list.
export class Paging {
    constructor (public position: str, public previous: Optional<str>, public next: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.position);
        serializeOption(this.previous, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.next, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): Paging {
        const position = deserializer.deserializeStr();
        const previous = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const next = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new Paging(position,previous,next);
    }
}

/// Paying at the gateway.
export class PaymentView {
    constructor (public state: Optional<Banner>, public pay: Optional<str>, public ask: Optional<str>, public busy: Optional<str>, public note: str) {
    }

    public serialize(serializer: Serializer): void {
        serializeOption(this.state, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.pay, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.ask, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.note);
    }

    static deserialize(deserializer: Deserializer): PaymentView {
        const state = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const pay = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const ask = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const note = deserializer.deserializeStr();
        return new PaymentView(state,pay,ask,busy,note);
    }
}

/// A telephone.
export class Phone {
    constructor (public fact: Fact, public call: str) {
    }

    public serialize(serializer: Serializer): void {
        this.fact.serialize(serializer);
        serializer.serializeStr(this.call);
    }

    static deserialize(deserializer: Deserializer): Phone {
        const fact = Fact.deserialize(deserializer);
        const call = deserializer.deserializeStr();
        return new Phone(fact,call);
    }
}

/// What the person or the platform said to a permission or a check.
export type PlatformAnswer =
    | { kind: "Granted" }
    | { kind: "Denied" }
    | { kind: "Cancelled" }
    | { kind: "LockedOut" }
    | { kind: "NoHardware" };

export const platformAnswerGranted = (): PlatformAnswer => ({ kind: "Granted" });

export const platformAnswerDenied = (): PlatformAnswer => ({ kind: "Denied" });

export const platformAnswerCancelled = (): PlatformAnswer => ({ kind: "Cancelled" });

export const platformAnswerLockedOut = (): PlatformAnswer => ({ kind: "LockedOut" });

export const platformAnswerNoHardware = (): PlatformAnswer => ({ kind: "NoHardware" });

export function matchPlatformAnswer<R>(value: PlatformAnswer, cases: {
    Granted: (v: Extract<PlatformAnswer, { kind: "Granted" }>) => R;
    Denied: (v: Extract<PlatformAnswer, { kind: "Denied" }>) => R;
    Cancelled: (v: Extract<PlatformAnswer, { kind: "Cancelled" }>) => R;
    LockedOut: (v: Extract<PlatformAnswer, { kind: "LockedOut" }>) => R;
    NoHardware: (v: Extract<PlatformAnswer, { kind: "NoHardware" }>) => R;
}): R {
    return cases[value.kind as PlatformAnswer["kind"]](value as never);
}

export function serializePlatformAnswer(value: PlatformAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Granted": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Denied": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Cancelled": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "LockedOut": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "NoHardware": {
            serializer.serializeVariantIndex(4);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializePlatformAnswer(deserializer: Deserializer): PlatformAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Granted" };
        }
        case 1: {
            return { kind: "Denied" };
        }
        case 2: {
            return { kind: "Cancelled" };
        }
        case 3: {
            return { kind: "LockedOut" };
        }
        case 4: {
            return { kind: "NoHardware" };
        }
        default: throw new Error("Unknown variant index for PlatformAnswer: " + index);
    }
}

/// Opens or shares a document that was exported.
export class PresentDocument {
    constructor (public handle: str, public name: str, public media_type: str, public share: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.handle);
        serializer.serializeStr(this.name);
        serializer.serializeStr(this.media_type);
        serializer.serializeBool(this.share);
    }

    static deserialize(deserializer: Deserializer): PresentDocument {
        const handle = deserializer.deserializeStr();
        const name = deserializer.deserializeStr();
        const media_type = deserializer.deserializeStr();
        const share = deserializer.deserializeBool();
        return new PresentDocument(handle,name,media_type,share);
    }
}

/// The two offers after the first sign-in.
export type PrimerAnswer =
    | { kind: "Accept" }
    | { kind: "Later" }
    | { kind: "No" };

export const primerAnswerAccept = (): PrimerAnswer => ({ kind: "Accept" });

export const primerAnswerLater = (): PrimerAnswer => ({ kind: "Later" });

export const primerAnswerNo = (): PrimerAnswer => ({ kind: "No" });

export function matchPrimerAnswer<R>(value: PrimerAnswer, cases: {
    Accept: (v: Extract<PrimerAnswer, { kind: "Accept" }>) => R;
    Later: (v: Extract<PrimerAnswer, { kind: "Later" }>) => R;
    No: (v: Extract<PrimerAnswer, { kind: "No" }>) => R;
}): R {
    return cases[value.kind as PrimerAnswer["kind"]](value as never);
}

export function serializePrimerAnswer(value: PrimerAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Accept": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Later": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "No": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializePrimerAnswer(deserializer: Deserializer): PrimerAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Accept" };
        }
        case 1: {
            return { kind: "Later" };
        }
        case 2: {
            return { kind: "No" };
        }
        default: throw new Error("Unknown variant index for PrimerAnswer: " + index);
    }
}

/// An offer before the platform's own question.
export class PrimerView {
    constructor (public text: str, public points: Seq<str>, public accept: str, public later: str, public no: str, public note: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializeArray(this.points, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
        serializer.serializeStr(this.accept);
        serializer.serializeStr(this.later);
        serializer.serializeStr(this.no);
        serializer.serializeStr(this.note);
    }

    static deserialize(deserializer: Deserializer): PrimerView {
        const text = deserializer.deserializeStr();
        const points = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const accept = deserializer.deserializeStr();
        const later = deserializer.deserializeStr();
        const no = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        return new PrimerView(text,points,accept,later,no,note);
    }
}

/// Events of the feature.
export type PushEvent =
    | { kind: "Kind"; about: NoticeKind; on: bool };

export const pushEventKind = (about: NoticeKind, on: bool): PushEvent => ({ kind: "Kind", about, on });

export function matchPushEvent<R>(value: PushEvent, cases: {
    Kind: (v: Extract<PushEvent, { kind: "Kind" }>) => R;
}): R {
    return cases[value.kind as PushEvent["kind"]](value as never);
}

export function serializePushEvent(value: PushEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Kind": {
            serializer.serializeVariantIndex(0);
            serializeNoticeKind(value.about, serializer);
            serializer.serializeBool(value.on);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializePushEvent(deserializer: Deserializer): PushEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const about = deserializeNoticeKind(deserializer);
            const on = deserializer.deserializeBool();
            return { kind: "Kind", about, on };
        }
        default: throw new Error("Unknown variant index for PushEvent: " + index);
    }
}

/// Who carries a push to this device.
export type PushPlatform =
    | { kind: "Apns" }
    | { kind: "Fcm" }
    | { kind: "Web" };

export const pushPlatformApns = (): PushPlatform => ({ kind: "Apns" });

export const pushPlatformFcm = (): PushPlatform => ({ kind: "Fcm" });

export const pushPlatformWeb = (): PushPlatform => ({ kind: "Web" });

export function matchPushPlatform<R>(value: PushPlatform, cases: {
    Apns: (v: Extract<PushPlatform, { kind: "Apns" }>) => R;
    Fcm: (v: Extract<PushPlatform, { kind: "Fcm" }>) => R;
    Web: (v: Extract<PushPlatform, { kind: "Web" }>) => R;
}): R {
    return cases[value.kind as PushPlatform["kind"]](value as never);
}

export function serializePushPlatform(value: PushPlatform, serializer: Serializer): void {
    switch (value.kind) {
        case "Apns": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Fcm": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Web": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializePushPlatform(deserializer: Deserializer): PushPlatform {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Apns" };
        }
        case 1: {
            return { kind: "Fcm" };
        }
        case 2: {
            return { kind: "Web" };
        }
        default: throw new Error("Unknown variant index for PushPlatform: " + index);
    }
}

/// Asks for the address of this device for push, after the permission was given.
export class PushToken {
    constructor () {
    }

    public serialize(serializer: Serializer): void {
    }

    static deserialize(deserializer: Deserializer): PushToken {
        return new PushToken();
    }
}

/// The address of this device for push.
export type PushTokenAnswer =
    | { kind: "Token"; token: str; platform: PushPlatform }
    | { kind: "Failed"; value: ShellError };

export const pushTokenAnswerToken = (token: str, platform: PushPlatform): PushTokenAnswer => ({ kind: "Token", token, platform });

export const pushTokenAnswerFailed = (value: ShellError): PushTokenAnswer => ({ kind: "Failed", value });

export function matchPushTokenAnswer<R>(value: PushTokenAnswer, cases: {
    Token: (v: Extract<PushTokenAnswer, { kind: "Token" }>) => R;
    Failed: (v: Extract<PushTokenAnswer, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as PushTokenAnswer["kind"]](value as never);
}

export function serializePushTokenAnswer(value: PushTokenAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Token": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.token);
            serializePushPlatform(value.platform, serializer);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(1);
            serializeShellError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializePushTokenAnswer(deserializer: Deserializer): PushTokenAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const token = deserializer.deserializeStr();
            const platform = deserializePushPlatform(deserializer);
            return { kind: "Token", token, platform };
        }
        case 1: {
            const value = deserializeShellError(deserializer);
            return { kind: "Failed", value };
        }
        default: throw new Error("Unknown variant index for PushTokenAnswer: " + index);
    }
}

/// A question of the guide with its answer.
export class Question {
    constructor (public id: str, public question: str, public paragraphs: Seq<str>, public source: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.id);
        serializer.serializeStr(this.question);
        serializeArray(this.paragraphs, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
        serializer.serializeStr(this.source);
    }

    static deserialize(deserializer: Deserializer): Question {
        const id = deserializer.deserializeStr();
        const question = deserializer.deserializeStr();
        const paragraphs = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const source = deserializer.deserializeStr();
        return new Question(id,question,paragraphs,source);
    }
}

/// Reads a secret.
export class ReadSecret {
    constructor (public name: SecretName) {
    }

    public serialize(serializer: Serializer): void {
        serializeSecretName(this.name, serializer);
    }

    static deserialize(deserializer: Deserializer): ReadSecret {
        const name = deserializeSecretName(deserializer);
        return new ReadSecret(name);
    }
}

/// Events of the feature.
export type RegularizationEvent =
    | { kind: "Refresh" }
    | { kind: "OpenOffice" }
    | { kind: "Waive" }
    | { kind: "AllegationsTyped"; value: str }
    | { kind: "SubmitAllegations" }
    | { kind: "AskAgain" }
    | { kind: "Done" }
    | { kind: "Pay" }
    | { kind: "AskPayment" }
    | { kind: "OpenSource"; step: uint32 };

export const regularizationEventRefresh = (): RegularizationEvent => ({ kind: "Refresh" });

export const regularizationEventOpenOffice = (): RegularizationEvent => ({ kind: "OpenOffice" });

export const regularizationEventWaive = (): RegularizationEvent => ({ kind: "Waive" });

export const regularizationEventAllegationsTyped = (value: str): RegularizationEvent => ({ kind: "AllegationsTyped", value });

export const regularizationEventSubmitAllegations = (): RegularizationEvent => ({ kind: "SubmitAllegations" });

export const regularizationEventAskAgain = (): RegularizationEvent => ({ kind: "AskAgain" });

export const regularizationEventDone = (): RegularizationEvent => ({ kind: "Done" });

export const regularizationEventPay = (): RegularizationEvent => ({ kind: "Pay" });

export const regularizationEventAskPayment = (): RegularizationEvent => ({ kind: "AskPayment" });

export const regularizationEventOpenSource = (step: uint32): RegularizationEvent => ({ kind: "OpenSource", step });

export function matchRegularizationEvent<R>(value: RegularizationEvent, cases: {
    Refresh: (v: Extract<RegularizationEvent, { kind: "Refresh" }>) => R;
    OpenOffice: (v: Extract<RegularizationEvent, { kind: "OpenOffice" }>) => R;
    Waive: (v: Extract<RegularizationEvent, { kind: "Waive" }>) => R;
    AllegationsTyped: (v: Extract<RegularizationEvent, { kind: "AllegationsTyped" }>) => R;
    SubmitAllegations: (v: Extract<RegularizationEvent, { kind: "SubmitAllegations" }>) => R;
    AskAgain: (v: Extract<RegularizationEvent, { kind: "AskAgain" }>) => R;
    Done: (v: Extract<RegularizationEvent, { kind: "Done" }>) => R;
    Pay: (v: Extract<RegularizationEvent, { kind: "Pay" }>) => R;
    AskPayment: (v: Extract<RegularizationEvent, { kind: "AskPayment" }>) => R;
    OpenSource: (v: Extract<RegularizationEvent, { kind: "OpenSource" }>) => R;
}): R {
    return cases[value.kind as RegularizationEvent["kind"]](value as never);
}

export function serializeRegularizationEvent(value: RegularizationEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Refresh": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "OpenOffice": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Waive": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "AllegationsTyped": {
            serializer.serializeVariantIndex(3);
            serializer.serializeStr(value.value);
            break;
        }
        case "SubmitAllegations": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "AskAgain": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Done": {
            serializer.serializeVariantIndex(6);
            break;
        }
        case "Pay": {
            serializer.serializeVariantIndex(7);
            break;
        }
        case "AskPayment": {
            serializer.serializeVariantIndex(8);
            break;
        }
        case "OpenSource": {
            serializer.serializeVariantIndex(9);
            serializer.serializeU32(value.step);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeRegularizationEvent(deserializer: Deserializer): RegularizationEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Refresh" };
        }
        case 1: {
            return { kind: "OpenOffice" };
        }
        case 2: {
            return { kind: "Waive" };
        }
        case 3: {
            const value = deserializer.deserializeStr();
            return { kind: "AllegationsTyped", value };
        }
        case 4: {
            return { kind: "SubmitAllegations" };
        }
        case 5: {
            return { kind: "AskAgain" };
        }
        case 6: {
            return { kind: "Done" };
        }
        case 7: {
            return { kind: "Pay" };
        }
        case 8: {
            return { kind: "AskPayment" };
        }
        case 9: {
            const step = deserializer.deserializeU32();
            return { kind: "OpenSource", step };
        }
        default: throw new Error("Unknown variant index for RegularizationEvent: " + index);
    }
}

/// The single operation `Render` implements.
export class RenderOperation {
    constructor () {
    }

    public serialize(serializer: Serializer): void {
    }

    static deserialize(deserializer: Deserializer): RenderOperation {
        return new RenderOperation();
    }
}

/// Events of the feature.
export type RepresentedEvent =
    | { kind: "Search"; value: str }
    | { kind: "ActFor"; person: str }
    | { kind: "ActForMyself" }
    | { kind: "Refresh" };

export const representedEventSearch = (value: str): RepresentedEvent => ({ kind: "Search", value });

export const representedEventActFor = (person: str): RepresentedEvent => ({ kind: "ActFor", person });

export const representedEventActForMyself = (): RepresentedEvent => ({ kind: "ActForMyself" });

export const representedEventRefresh = (): RepresentedEvent => ({ kind: "Refresh" });

export function matchRepresentedEvent<R>(value: RepresentedEvent, cases: {
    Search: (v: Extract<RepresentedEvent, { kind: "Search" }>) => R;
    ActFor: (v: Extract<RepresentedEvent, { kind: "ActFor" }>) => R;
    ActForMyself: (v: Extract<RepresentedEvent, { kind: "ActForMyself" }>) => R;
    Refresh: (v: Extract<RepresentedEvent, { kind: "Refresh" }>) => R;
}): R {
    return cases[value.kind as RepresentedEvent["kind"]](value as never);
}

export function serializeRepresentedEvent(value: RepresentedEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Search": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.value);
            break;
        }
        case "ActFor": {
            serializer.serializeVariantIndex(1);
            serializer.serializeStr(value.person);
            break;
        }
        case "ActForMyself": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Refresh": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeRepresentedEvent(deserializer: Deserializer): RepresentedEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeStr();
            return { kind: "Search", value };
        }
        case 1: {
            const person = deserializer.deserializeStr();
            return { kind: "ActFor", person };
        }
        case 2: {
            return { kind: "ActForMyself" };
        }
        case 3: {
            return { kind: "Refresh" };
        }
        default: throw new Error("Unknown variant index for RepresentedEvent: " + index);
    }
}

/// A person one may act for.
export class RepresentedRow {
    constructor (public person: str, public name: str, public note: str, public unread: bool, public unread_label: str, public current: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.person);
        serializer.serializeStr(this.name);
        serializer.serializeStr(this.note);
        serializer.serializeBool(this.unread);
        serializer.serializeStr(this.unread_label);
        serializer.serializeBool(this.current);
    }

    static deserialize(deserializer: Deserializer): RepresentedRow {
        const person = deserializer.deserializeStr();
        const name = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        const unread = deserializer.deserializeBool();
        const unread_label = deserializer.deserializeStr();
        const current = deserializer.deserializeBool();
        return new RepresentedRow(person,name,note,unread,unread_label,current);
    }
}

/// Whom to act for.
export class RepresentedView {
    constructor (public intro: str, public search: Field, public count: str, public rows: Seq<RepresentedRow>, public myself: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        this.search.serialize(serializer);
        serializer.serializeStr(this.count);
        serializeArray(this.rows, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.myself);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): RepresentedView {
        const intro = deserializer.deserializeStr();
        const search = Field.deserialize(deserializer);
        const count = deserializer.deserializeStr();
        const rows = deserializeArray(deserializer, (deserializer) => {
            return RepresentedRow.deserialize(deserializer);
        });
        const myself = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new RepresentedView(intro,search,count,rows,myself,load);
    }
}

/// Request for a side-effect passed from the Core to the Shell.
/// 
/// The `EffectId` links the `Request` with the corresponding call to [`Core::resolve`] to pass the data back
/// to the [`App::update`] function (wrapped in the event provided to the capability originating the effect).
export class Request {
    constructor (public id: uint32, public effect: ShellEffect) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU32(this.id);
        serializeShellEffect(this.effect, serializer);
    }

    static deserialize(deserializer: Deserializer): Request {
        const id = deserializer.deserializeU32();
        const effect = deserializeShellEffect(deserializer);
        return new Request(id,effect);
    }
}

/// A batch of effect requests from the Core to the Shell, as serialised by
/// [`Bridge::update`] and [`Bridge::resolve`].
/// 
/// The wire format is identical to `Vec<Request<Eff>>` (the newtype is
/// `serde(transparent)`), so existing shell code that already deserialises
/// a `Vec<Request>` remains binary-compatible.
/// 
/// Registering this type with the type-generation system causes the code
/// generators to emit a `Requests` type (with a `value` field containing the
/// list) together with a top-level `bincodeDeserialize` / `BincodeDeserialize`
/// helper, replacing the hand-written extension files that were previously
/// appended by `add_extensions()`.
export class Requests {
    constructor (public value: Seq<Request>) {
    }

    public serialize(serializer: Serializer): void {
        serializeArray(this.value, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): Requests {
        const value = deserializeArray(deserializer, (deserializer) => {
            return Request.deserialize(deserializer);
        });
        return new Requests(value);
    }
}

/// The result: icon, word, colour, amount.
export class ResultView {
    constructor (public tone: Tone, public label: str, public amount: Optional<str>, public text: str) {
    }

    public serialize(serializer: Serializer): void {
        serializeTone(this.tone, serializer);
        serializer.serializeStr(this.label);
        serializeOption(this.amount, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.text);
    }

    static deserialize(deserializer: Deserializer): ResultView {
        const tone = deserializeTone(deserializer);
        const label = deserializer.deserializeStr();
        const amount = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const text = deserializer.deserializeStr();
        return new ResultView(tone,label,amount,text);
    }
}

/// A place that can be gone to. Opaque ids come from the server; a place that is not there shows its own words.
export type Route =
    | { kind: "Welcome" }
    | { kind: "Sms" }
    | { kind: "Home" }
    | { kind: "Notices" }
    | { kind: "Notice"; id: str }
    | { kind: "Documents" }
    | { kind: "Document"; id: str }
    | { kind: "Years" }
    | { kind: "Year"; year: uint16 }
    | { kind: "YearDetail"; year: uint16 }
    | { kind: "Allegations"; year: uint16 }
    | { kind: "Simulator" }
    | { kind: "Services" }
    | { kind: "Service"; page: ServicePage }
    | { kind: "Guide" }
    | { kind: "Help" }
    | { kind: "Settings" }
    | { kind: "Contact" }
    | { kind: "ChangeMobile" }
    | { kind: "ChangeEmail" }
    | { kind: "Represented" }
    | { kind: "Alerts" }
    | { kind: "AlertsDiagnosis" }
    | { kind: "Devices" }
    | { kind: "Storage" }
    | { kind: "Diagnosis" }
    | { kind: "Push"; id: str };

export const routeWelcome = (): Route => ({ kind: "Welcome" });

export const routeSms = (): Route => ({ kind: "Sms" });

export const routeHome = (): Route => ({ kind: "Home" });

export const routeNotices = (): Route => ({ kind: "Notices" });

export const routeNotice = (id: str): Route => ({ kind: "Notice", id });

export const routeDocuments = (): Route => ({ kind: "Documents" });

export const routeDocument = (id: str): Route => ({ kind: "Document", id });

export const routeYears = (): Route => ({ kind: "Years" });

export const routeYear = (year: uint16): Route => ({ kind: "Year", year });

export const routeYearDetail = (year: uint16): Route => ({ kind: "YearDetail", year });

export const routeAllegations = (year: uint16): Route => ({ kind: "Allegations", year });

export const routeSimulator = (): Route => ({ kind: "Simulator" });

export const routeServices = (): Route => ({ kind: "Services" });

export const routeService = (page: ServicePage): Route => ({ kind: "Service", page });

export const routeGuide = (): Route => ({ kind: "Guide" });

export const routeHelp = (): Route => ({ kind: "Help" });

export const routeSettings = (): Route => ({ kind: "Settings" });

export const routeContact = (): Route => ({ kind: "Contact" });

export const routeChangeMobile = (): Route => ({ kind: "ChangeMobile" });

export const routeChangeEmail = (): Route => ({ kind: "ChangeEmail" });

export const routeRepresented = (): Route => ({ kind: "Represented" });

export const routeAlerts = (): Route => ({ kind: "Alerts" });

export const routeAlertsDiagnosis = (): Route => ({ kind: "AlertsDiagnosis" });

export const routeDevices = (): Route => ({ kind: "Devices" });

export const routeStorage = (): Route => ({ kind: "Storage" });

export const routeDiagnosis = (): Route => ({ kind: "Diagnosis" });

export const routePush = (id: str): Route => ({ kind: "Push", id });

export function matchRoute<R>(value: Route, cases: {
    Welcome: (v: Extract<Route, { kind: "Welcome" }>) => R;
    Sms: (v: Extract<Route, { kind: "Sms" }>) => R;
    Home: (v: Extract<Route, { kind: "Home" }>) => R;
    Notices: (v: Extract<Route, { kind: "Notices" }>) => R;
    Notice: (v: Extract<Route, { kind: "Notice" }>) => R;
    Documents: (v: Extract<Route, { kind: "Documents" }>) => R;
    Document: (v: Extract<Route, { kind: "Document" }>) => R;
    Years: (v: Extract<Route, { kind: "Years" }>) => R;
    Year: (v: Extract<Route, { kind: "Year" }>) => R;
    YearDetail: (v: Extract<Route, { kind: "YearDetail" }>) => R;
    Allegations: (v: Extract<Route, { kind: "Allegations" }>) => R;
    Simulator: (v: Extract<Route, { kind: "Simulator" }>) => R;
    Services: (v: Extract<Route, { kind: "Services" }>) => R;
    Service: (v: Extract<Route, { kind: "Service" }>) => R;
    Guide: (v: Extract<Route, { kind: "Guide" }>) => R;
    Help: (v: Extract<Route, { kind: "Help" }>) => R;
    Settings: (v: Extract<Route, { kind: "Settings" }>) => R;
    Contact: (v: Extract<Route, { kind: "Contact" }>) => R;
    ChangeMobile: (v: Extract<Route, { kind: "ChangeMobile" }>) => R;
    ChangeEmail: (v: Extract<Route, { kind: "ChangeEmail" }>) => R;
    Represented: (v: Extract<Route, { kind: "Represented" }>) => R;
    Alerts: (v: Extract<Route, { kind: "Alerts" }>) => R;
    AlertsDiagnosis: (v: Extract<Route, { kind: "AlertsDiagnosis" }>) => R;
    Devices: (v: Extract<Route, { kind: "Devices" }>) => R;
    Storage: (v: Extract<Route, { kind: "Storage" }>) => R;
    Diagnosis: (v: Extract<Route, { kind: "Diagnosis" }>) => R;
    Push: (v: Extract<Route, { kind: "Push" }>) => R;
}): R {
    return cases[value.kind as Route["kind"]](value as never);
}

export function serializeRoute(value: Route, serializer: Serializer): void {
    switch (value.kind) {
        case "Welcome": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Sms": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Home": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Notices": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Notice": {
            serializer.serializeVariantIndex(4);
            serializer.serializeStr(value.id);
            break;
        }
        case "Documents": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Document": {
            serializer.serializeVariantIndex(6);
            serializer.serializeStr(value.id);
            break;
        }
        case "Years": {
            serializer.serializeVariantIndex(7);
            break;
        }
        case "Year": {
            serializer.serializeVariantIndex(8);
            serializer.serializeU16(value.year);
            break;
        }
        case "YearDetail": {
            serializer.serializeVariantIndex(9);
            serializer.serializeU16(value.year);
            break;
        }
        case "Allegations": {
            serializer.serializeVariantIndex(10);
            serializer.serializeU16(value.year);
            break;
        }
        case "Simulator": {
            serializer.serializeVariantIndex(11);
            break;
        }
        case "Services": {
            serializer.serializeVariantIndex(12);
            break;
        }
        case "Service": {
            serializer.serializeVariantIndex(13);
            serializeServicePage(value.page, serializer);
            break;
        }
        case "Guide": {
            serializer.serializeVariantIndex(14);
            break;
        }
        case "Help": {
            serializer.serializeVariantIndex(15);
            break;
        }
        case "Settings": {
            serializer.serializeVariantIndex(16);
            break;
        }
        case "Contact": {
            serializer.serializeVariantIndex(17);
            break;
        }
        case "ChangeMobile": {
            serializer.serializeVariantIndex(18);
            break;
        }
        case "ChangeEmail": {
            serializer.serializeVariantIndex(19);
            break;
        }
        case "Represented": {
            serializer.serializeVariantIndex(20);
            break;
        }
        case "Alerts": {
            serializer.serializeVariantIndex(21);
            break;
        }
        case "AlertsDiagnosis": {
            serializer.serializeVariantIndex(22);
            break;
        }
        case "Devices": {
            serializer.serializeVariantIndex(23);
            break;
        }
        case "Storage": {
            serializer.serializeVariantIndex(24);
            break;
        }
        case "Diagnosis": {
            serializer.serializeVariantIndex(25);
            break;
        }
        case "Push": {
            serializer.serializeVariantIndex(26);
            serializer.serializeStr(value.id);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeRoute(deserializer: Deserializer): Route {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Welcome" };
        }
        case 1: {
            return { kind: "Sms" };
        }
        case 2: {
            return { kind: "Home" };
        }
        case 3: {
            return { kind: "Notices" };
        }
        case 4: {
            const id = deserializer.deserializeStr();
            return { kind: "Notice", id };
        }
        case 5: {
            return { kind: "Documents" };
        }
        case 6: {
            const id = deserializer.deserializeStr();
            return { kind: "Document", id };
        }
        case 7: {
            return { kind: "Years" };
        }
        case 8: {
            const year = deserializer.deserializeU16();
            return { kind: "Year", year };
        }
        case 9: {
            const year = deserializer.deserializeU16();
            return { kind: "YearDetail", year };
        }
        case 10: {
            const year = deserializer.deserializeU16();
            return { kind: "Allegations", year };
        }
        case 11: {
            return { kind: "Simulator" };
        }
        case 12: {
            return { kind: "Services" };
        }
        case 13: {
            const page = deserializeServicePage(deserializer);
            return { kind: "Service", page };
        }
        case 14: {
            return { kind: "Guide" };
        }
        case 15: {
            return { kind: "Help" };
        }
        case 16: {
            return { kind: "Settings" };
        }
        case 17: {
            return { kind: "Contact" };
        }
        case 18: {
            return { kind: "ChangeMobile" };
        }
        case 19: {
            return { kind: "ChangeEmail" };
        }
        case 20: {
            return { kind: "Represented" };
        }
        case 21: {
            return { kind: "Alerts" };
        }
        case 22: {
            return { kind: "AlertsDiagnosis" };
        }
        case 23: {
            return { kind: "Devices" };
        }
        case 24: {
            return { kind: "Storage" };
        }
        case 25: {
            return { kind: "Diagnosis" };
        }
        case 26: {
            const id = deserializer.deserializeStr();
            return { kind: "Push", id };
        }
        default: throw new Error("Unknown variant index for Route: " + index);
    }
}

/// Keeps where the person stands for a process that the system ends, in place of what was kept before. Nothing in it
/// is personal. The shell hands it back with [`Launch`](crate::app::Launch).
export class SaveSnapshot {
    constructor (public text: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializeOption(this.text, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): SaveSnapshot {
        const text = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new SaveSnapshot(text);
    }
}

/// What fills the screen. Every shell matches all of them.
export type Screen =
    | { kind: "Starting"; value: WaitingView }
    | { kind: "Welcome"; value: WelcomeView }
    | { kind: "SmsForm"; value: SmsFormView }
    | { kind: "Code"; value: CodeView }
    | { kind: "Waiting"; value: WaitingView }
    | { kind: "PushPrimer"; value: PrimerView }
    | { kind: "BiometricsPrimer"; value: PrimerView }
    | { kind: "Represented"; value: RepresentedView }
    | { kind: "Home"; value: HomeView }
    | { kind: "Notices"; value: NoticesView }
    | { kind: "Notice"; value: NoticeView }
    | { kind: "Documents"; value: DocumentsView }
    | { kind: "Document"; value: DocumentView }
    | { kind: "Years"; value: YearsView }
    | { kind: "Year"; value: YearView }
    | { kind: "YearDetail"; value: YearDetailView }
    | { kind: "Allegations"; value: AllegationsView }
    | { kind: "Contact"; value: ContactView }
    | { kind: "ContactForm"; value: ContactFormView }
    | { kind: "Outcome"; value: OutcomeView }
    | { kind: "Services"; value: ServicesView }
    | { kind: "Service"; value: ServiceView }
    | { kind: "Guide"; value: GuideView }
    | { kind: "Help"; value: HelpView }
    | { kind: "Simulator"; value: SimulatorView }
    | { kind: "Settings"; value: SettingsView }
    | { kind: "Failure"; value: FailureView }
    | { kind: "Locked"; value: LockedView }
    | { kind: "Alerts"; value: AlertsView }
    | { kind: "Devices"; value: DevicesView }
    | { kind: "Storage"; value: StorageView }
    | { kind: "Diagnosis"; value: DiagnosisView };

export const screenStarting = (value: WaitingView): Screen => ({ kind: "Starting", value });

export const screenWelcome = (value: WelcomeView): Screen => ({ kind: "Welcome", value });

export const screenSmsForm = (value: SmsFormView): Screen => ({ kind: "SmsForm", value });

export const screenCode = (value: CodeView): Screen => ({ kind: "Code", value });

export const screenWaiting = (value: WaitingView): Screen => ({ kind: "Waiting", value });

export const screenPushPrimer = (value: PrimerView): Screen => ({ kind: "PushPrimer", value });

export const screenBiometricsPrimer = (value: PrimerView): Screen => ({ kind: "BiometricsPrimer", value });

export const screenRepresented = (value: RepresentedView): Screen => ({ kind: "Represented", value });

export const screenHome = (value: HomeView): Screen => ({ kind: "Home", value });

export const screenNotices = (value: NoticesView): Screen => ({ kind: "Notices", value });

export const screenNotice = (value: NoticeView): Screen => ({ kind: "Notice", value });

export const screenDocuments = (value: DocumentsView): Screen => ({ kind: "Documents", value });

export const screenDocument = (value: DocumentView): Screen => ({ kind: "Document", value });

export const screenYears = (value: YearsView): Screen => ({ kind: "Years", value });

export const screenYear = (value: YearView): Screen => ({ kind: "Year", value });

export const screenYearDetail = (value: YearDetailView): Screen => ({ kind: "YearDetail", value });

export const screenAllegations = (value: AllegationsView): Screen => ({ kind: "Allegations", value });

export const screenContact = (value: ContactView): Screen => ({ kind: "Contact", value });

export const screenContactForm = (value: ContactFormView): Screen => ({ kind: "ContactForm", value });

export const screenOutcome = (value: OutcomeView): Screen => ({ kind: "Outcome", value });

export const screenServices = (value: ServicesView): Screen => ({ kind: "Services", value });

export const screenService = (value: ServiceView): Screen => ({ kind: "Service", value });

export const screenGuide = (value: GuideView): Screen => ({ kind: "Guide", value });

export const screenHelp = (value: HelpView): Screen => ({ kind: "Help", value });

export const screenSimulator = (value: SimulatorView): Screen => ({ kind: "Simulator", value });

export const screenSettings = (value: SettingsView): Screen => ({ kind: "Settings", value });

export const screenFailure = (value: FailureView): Screen => ({ kind: "Failure", value });

export const screenLocked = (value: LockedView): Screen => ({ kind: "Locked", value });

export const screenAlerts = (value: AlertsView): Screen => ({ kind: "Alerts", value });

export const screenDevices = (value: DevicesView): Screen => ({ kind: "Devices", value });

export const screenStorage = (value: StorageView): Screen => ({ kind: "Storage", value });

export const screenDiagnosis = (value: DiagnosisView): Screen => ({ kind: "Diagnosis", value });

export function matchScreen<R>(value: Screen, cases: {
    Starting: (v: Extract<Screen, { kind: "Starting" }>) => R;
    Welcome: (v: Extract<Screen, { kind: "Welcome" }>) => R;
    SmsForm: (v: Extract<Screen, { kind: "SmsForm" }>) => R;
    Code: (v: Extract<Screen, { kind: "Code" }>) => R;
    Waiting: (v: Extract<Screen, { kind: "Waiting" }>) => R;
    PushPrimer: (v: Extract<Screen, { kind: "PushPrimer" }>) => R;
    BiometricsPrimer: (v: Extract<Screen, { kind: "BiometricsPrimer" }>) => R;
    Represented: (v: Extract<Screen, { kind: "Represented" }>) => R;
    Home: (v: Extract<Screen, { kind: "Home" }>) => R;
    Notices: (v: Extract<Screen, { kind: "Notices" }>) => R;
    Notice: (v: Extract<Screen, { kind: "Notice" }>) => R;
    Documents: (v: Extract<Screen, { kind: "Documents" }>) => R;
    Document: (v: Extract<Screen, { kind: "Document" }>) => R;
    Years: (v: Extract<Screen, { kind: "Years" }>) => R;
    Year: (v: Extract<Screen, { kind: "Year" }>) => R;
    YearDetail: (v: Extract<Screen, { kind: "YearDetail" }>) => R;
    Allegations: (v: Extract<Screen, { kind: "Allegations" }>) => R;
    Contact: (v: Extract<Screen, { kind: "Contact" }>) => R;
    ContactForm: (v: Extract<Screen, { kind: "ContactForm" }>) => R;
    Outcome: (v: Extract<Screen, { kind: "Outcome" }>) => R;
    Services: (v: Extract<Screen, { kind: "Services" }>) => R;
    Service: (v: Extract<Screen, { kind: "Service" }>) => R;
    Guide: (v: Extract<Screen, { kind: "Guide" }>) => R;
    Help: (v: Extract<Screen, { kind: "Help" }>) => R;
    Simulator: (v: Extract<Screen, { kind: "Simulator" }>) => R;
    Settings: (v: Extract<Screen, { kind: "Settings" }>) => R;
    Failure: (v: Extract<Screen, { kind: "Failure" }>) => R;
    Locked: (v: Extract<Screen, { kind: "Locked" }>) => R;
    Alerts: (v: Extract<Screen, { kind: "Alerts" }>) => R;
    Devices: (v: Extract<Screen, { kind: "Devices" }>) => R;
    Storage: (v: Extract<Screen, { kind: "Storage" }>) => R;
    Diagnosis: (v: Extract<Screen, { kind: "Diagnosis" }>) => R;
}): R {
    return cases[value.kind as Screen["kind"]](value as never);
}

export function serializeScreen(value: Screen, serializer: Serializer): void {
    switch (value.kind) {
        case "Starting": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Welcome": {
            serializer.serializeVariantIndex(1);
            value.value.serialize(serializer);
            break;
        }
        case "SmsForm": {
            serializer.serializeVariantIndex(2);
            value.value.serialize(serializer);
            break;
        }
        case "Code": {
            serializer.serializeVariantIndex(3);
            value.value.serialize(serializer);
            break;
        }
        case "Waiting": {
            serializer.serializeVariantIndex(4);
            value.value.serialize(serializer);
            break;
        }
        case "PushPrimer": {
            serializer.serializeVariantIndex(5);
            value.value.serialize(serializer);
            break;
        }
        case "BiometricsPrimer": {
            serializer.serializeVariantIndex(6);
            value.value.serialize(serializer);
            break;
        }
        case "Represented": {
            serializer.serializeVariantIndex(7);
            value.value.serialize(serializer);
            break;
        }
        case "Home": {
            serializer.serializeVariantIndex(8);
            value.value.serialize(serializer);
            break;
        }
        case "Notices": {
            serializer.serializeVariantIndex(9);
            value.value.serialize(serializer);
            break;
        }
        case "Notice": {
            serializer.serializeVariantIndex(10);
            value.value.serialize(serializer);
            break;
        }
        case "Documents": {
            serializer.serializeVariantIndex(11);
            value.value.serialize(serializer);
            break;
        }
        case "Document": {
            serializer.serializeVariantIndex(12);
            value.value.serialize(serializer);
            break;
        }
        case "Years": {
            serializer.serializeVariantIndex(13);
            value.value.serialize(serializer);
            break;
        }
        case "Year": {
            serializer.serializeVariantIndex(14);
            value.value.serialize(serializer);
            break;
        }
        case "YearDetail": {
            serializer.serializeVariantIndex(15);
            value.value.serialize(serializer);
            break;
        }
        case "Allegations": {
            serializer.serializeVariantIndex(16);
            value.value.serialize(serializer);
            break;
        }
        case "Contact": {
            serializer.serializeVariantIndex(17);
            value.value.serialize(serializer);
            break;
        }
        case "ContactForm": {
            serializer.serializeVariantIndex(18);
            value.value.serialize(serializer);
            break;
        }
        case "Outcome": {
            serializer.serializeVariantIndex(19);
            value.value.serialize(serializer);
            break;
        }
        case "Services": {
            serializer.serializeVariantIndex(20);
            value.value.serialize(serializer);
            break;
        }
        case "Service": {
            serializer.serializeVariantIndex(21);
            value.value.serialize(serializer);
            break;
        }
        case "Guide": {
            serializer.serializeVariantIndex(22);
            value.value.serialize(serializer);
            break;
        }
        case "Help": {
            serializer.serializeVariantIndex(23);
            value.value.serialize(serializer);
            break;
        }
        case "Simulator": {
            serializer.serializeVariantIndex(24);
            value.value.serialize(serializer);
            break;
        }
        case "Settings": {
            serializer.serializeVariantIndex(25);
            value.value.serialize(serializer);
            break;
        }
        case "Failure": {
            serializer.serializeVariantIndex(26);
            value.value.serialize(serializer);
            break;
        }
        case "Locked": {
            serializer.serializeVariantIndex(27);
            value.value.serialize(serializer);
            break;
        }
        case "Alerts": {
            serializer.serializeVariantIndex(28);
            value.value.serialize(serializer);
            break;
        }
        case "Devices": {
            serializer.serializeVariantIndex(29);
            value.value.serialize(serializer);
            break;
        }
        case "Storage": {
            serializer.serializeVariantIndex(30);
            value.value.serialize(serializer);
            break;
        }
        case "Diagnosis": {
            serializer.serializeVariantIndex(31);
            value.value.serialize(serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeScreen(deserializer: Deserializer): Screen {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = WaitingView.deserialize(deserializer);
            return { kind: "Starting", value };
        }
        case 1: {
            const value = WelcomeView.deserialize(deserializer);
            return { kind: "Welcome", value };
        }
        case 2: {
            const value = SmsFormView.deserialize(deserializer);
            return { kind: "SmsForm", value };
        }
        case 3: {
            const value = CodeView.deserialize(deserializer);
            return { kind: "Code", value };
        }
        case 4: {
            const value = WaitingView.deserialize(deserializer);
            return { kind: "Waiting", value };
        }
        case 5: {
            const value = PrimerView.deserialize(deserializer);
            return { kind: "PushPrimer", value };
        }
        case 6: {
            const value = PrimerView.deserialize(deserializer);
            return { kind: "BiometricsPrimer", value };
        }
        case 7: {
            const value = RepresentedView.deserialize(deserializer);
            return { kind: "Represented", value };
        }
        case 8: {
            const value = HomeView.deserialize(deserializer);
            return { kind: "Home", value };
        }
        case 9: {
            const value = NoticesView.deserialize(deserializer);
            return { kind: "Notices", value };
        }
        case 10: {
            const value = NoticeView.deserialize(deserializer);
            return { kind: "Notice", value };
        }
        case 11: {
            const value = DocumentsView.deserialize(deserializer);
            return { kind: "Documents", value };
        }
        case 12: {
            const value = DocumentView.deserialize(deserializer);
            return { kind: "Document", value };
        }
        case 13: {
            const value = YearsView.deserialize(deserializer);
            return { kind: "Years", value };
        }
        case 14: {
            const value = YearView.deserialize(deserializer);
            return { kind: "Year", value };
        }
        case 15: {
            const value = YearDetailView.deserialize(deserializer);
            return { kind: "YearDetail", value };
        }
        case 16: {
            const value = AllegationsView.deserialize(deserializer);
            return { kind: "Allegations", value };
        }
        case 17: {
            const value = ContactView.deserialize(deserializer);
            return { kind: "Contact", value };
        }
        case 18: {
            const value = ContactFormView.deserialize(deserializer);
            return { kind: "ContactForm", value };
        }
        case 19: {
            const value = OutcomeView.deserialize(deserializer);
            return { kind: "Outcome", value };
        }
        case 20: {
            const value = ServicesView.deserialize(deserializer);
            return { kind: "Services", value };
        }
        case 21: {
            const value = ServiceView.deserialize(deserializer);
            return { kind: "Service", value };
        }
        case 22: {
            const value = GuideView.deserialize(deserializer);
            return { kind: "Guide", value };
        }
        case 23: {
            const value = HelpView.deserialize(deserializer);
            return { kind: "Help", value };
        }
        case 24: {
            const value = SimulatorView.deserialize(deserializer);
            return { kind: "Simulator", value };
        }
        case 25: {
            const value = SettingsView.deserialize(deserializer);
            return { kind: "Settings", value };
        }
        case 26: {
            const value = FailureView.deserialize(deserializer);
            return { kind: "Failure", value };
        }
        case 27: {
            const value = LockedView.deserialize(deserializer);
            return { kind: "Locked", value };
        }
        case 28: {
            const value = AlertsView.deserialize(deserializer);
            return { kind: "Alerts", value };
        }
        case 29: {
            const value = DevicesView.deserialize(deserializer);
            return { kind: "Devices", value };
        }
        case 30: {
            const value = StorageView.deserialize(deserializer);
            return { kind: "Storage", value };
        }
        case 31: {
            const value = DiagnosisView.deserialize(deserializer);
            return { kind: "Diagnosis", value };
        }
        default: throw new Error("Unknown variant index for Screen: " + index);
    }
}

/// A secret. `Debug` hides it; it is wiped from memory when dropped.
export class Secret {
    constructor (public bytes: bytes) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.bytes);
    }

    static deserialize(deserializer: Deserializer): Secret {
        const bytes = deserializer.deserializeBytes();
        return new Secret(bytes);
    }
}

/// What the secret store answers.
export type SecretAnswer =
    | { kind: "Found"; value: Secret }
    | { kind: "Absent" }
    | { kind: "Failed"; value: ShellError };

export const secretAnswerFound = (value: Secret): SecretAnswer => ({ kind: "Found", value });

export const secretAnswerAbsent = (): SecretAnswer => ({ kind: "Absent" });

export const secretAnswerFailed = (value: ShellError): SecretAnswer => ({ kind: "Failed", value });

export function matchSecretAnswer<R>(value: SecretAnswer, cases: {
    Found: (v: Extract<SecretAnswer, { kind: "Found" }>) => R;
    Absent: (v: Extract<SecretAnswer, { kind: "Absent" }>) => R;
    Failed: (v: Extract<SecretAnswer, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as SecretAnswer["kind"]](value as never);
}

export function serializeSecretAnswer(value: SecretAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Found": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "Absent": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(2);
            serializeShellError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeSecretAnswer(deserializer: Deserializer): SecretAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = Secret.deserialize(deserializer);
            return { kind: "Found", value };
        }
        case 1: {
            return { kind: "Absent" };
        }
        case 2: {
            const value = deserializeShellError(deserializer);
            return { kind: "Failed", value };
        }
        default: throw new Error("Unknown variant index for SecretAnswer: " + index);
    }
}

/// Names of the secrets.
export type SecretName =
    | { kind: "DatabaseKeys" }
    | { kind: "Session" }
    | { kind: "PendingSignIn" };

export const secretNameDatabaseKeys = (): SecretName => ({ kind: "DatabaseKeys" });

export const secretNameSession = (): SecretName => ({ kind: "Session" });

export const secretNamePendingSignIn = (): SecretName => ({ kind: "PendingSignIn" });

export function matchSecretName<R>(value: SecretName, cases: {
    DatabaseKeys: (v: Extract<SecretName, { kind: "DatabaseKeys" }>) => R;
    Session: (v: Extract<SecretName, { kind: "Session" }>) => R;
    PendingSignIn: (v: Extract<SecretName, { kind: "PendingSignIn" }>) => R;
}): R {
    return cases[value.kind as SecretName["kind"]](value as never);
}

export function serializeSecretName(value: SecretName, serializer: Serializer): void {
    switch (value.kind) {
        case "DatabaseKeys": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Session": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "PendingSignIn": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeSecretName(deserializer: Deserializer): SecretName {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "DatabaseKeys" };
        }
        case 1: {
            return { kind: "Session" };
        }
        case 2: {
            return { kind: "PendingSignIn" };
        }
        default: throw new Error("Unknown variant index for SecretName: " + index);
    }
}

/// A heading and its paragraphs.
export class Section {
    constructor (public heading: str, public paragraphs: Seq<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.heading);
        serializeArray(this.paragraphs, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
    }

    static deserialize(deserializer: Deserializer): Section {
        const heading = deserializer.deserializeStr();
        const paragraphs = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new Section(heading,paragraphs);
    }
}

/// While several are selected.
export class SelectionView {
    constructor (public count: str, public all: str, public actions: Seq<ActionButton>, public stop: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.count);
        serializer.serializeStr(this.all);
        serializeArray(this.actions, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.stop);
    }

    static deserialize(deserializer: Deserializer): SelectionView {
        const count = deserializer.deserializeStr();
        const all = deserializer.deserializeStr();
        const actions = deserializeArray(deserializer, (deserializer) => {
            return ActionButton.deserialize(deserializer);
        });
        const stop = deserializer.deserializeStr();
        return new SelectionView(count,all,actions,stop);
    }
}

/// A page of the menu *Servicios*.
export type ServicePage =
    | { kind: "Registrations" }
    | { kind: "Payments" }
    | { kind: "PersonalData" }
    | { kind: "ObtainClave" }
    | { kind: "SelfEmployed" }
    | { kind: "Household" }
    | { kind: "Artists" }
    | { kind: "Students" };

export const servicePageRegistrations = (): ServicePage => ({ kind: "Registrations" });

export const servicePagePayments = (): ServicePage => ({ kind: "Payments" });

export const servicePagePersonalData = (): ServicePage => ({ kind: "PersonalData" });

export const servicePageObtainClave = (): ServicePage => ({ kind: "ObtainClave" });

export const servicePageSelfEmployed = (): ServicePage => ({ kind: "SelfEmployed" });

export const servicePageHousehold = (): ServicePage => ({ kind: "Household" });

export const servicePageArtists = (): ServicePage => ({ kind: "Artists" });

export const servicePageStudents = (): ServicePage => ({ kind: "Students" });

export function matchServicePage<R>(value: ServicePage, cases: {
    Registrations: (v: Extract<ServicePage, { kind: "Registrations" }>) => R;
    Payments: (v: Extract<ServicePage, { kind: "Payments" }>) => R;
    PersonalData: (v: Extract<ServicePage, { kind: "PersonalData" }>) => R;
    ObtainClave: (v: Extract<ServicePage, { kind: "ObtainClave" }>) => R;
    SelfEmployed: (v: Extract<ServicePage, { kind: "SelfEmployed" }>) => R;
    Household: (v: Extract<ServicePage, { kind: "Household" }>) => R;
    Artists: (v: Extract<ServicePage, { kind: "Artists" }>) => R;
    Students: (v: Extract<ServicePage, { kind: "Students" }>) => R;
}): R {
    return cases[value.kind as ServicePage["kind"]](value as never);
}

export function serializeServicePage(value: ServicePage, serializer: Serializer): void {
    switch (value.kind) {
        case "Registrations": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Payments": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "PersonalData": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "ObtainClave": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "SelfEmployed": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "Household": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Artists": {
            serializer.serializeVariantIndex(6);
            break;
        }
        case "Students": {
            serializer.serializeVariantIndex(7);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeServicePage(deserializer: Deserializer): ServicePage {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Registrations" };
        }
        case 1: {
            return { kind: "Payments" };
        }
        case 2: {
            return { kind: "PersonalData" };
        }
        case 3: {
            return { kind: "ObtainClave" };
        }
        case 4: {
            return { kind: "SelfEmployed" };
        }
        case 5: {
            return { kind: "Household" };
        }
        case 6: {
            return { kind: "Artists" };
        }
        case 7: {
            return { kind: "Students" };
        }
        default: throw new Error("Unknown variant index for ServicePage: " + index);
    }
}

/// A page of the menu.
export class ServiceView {
    constructor (public intro: str, public sections: Seq<Section>, public links: Seq<LinkRow>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeArray(this.sections, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): ServiceView {
        const intro = deserializer.deserializeStr();
        const sections = deserializeArray(deserializer, (deserializer) => {
            return Section.deserialize(deserializer);
        });
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        return new ServiceView(intro,sections,links);
    }
}

/// Events of the feature.
export type ServicesEvent =
    | { kind: "Call"; index: uint32 };

export const servicesEventCall = (index: uint32): ServicesEvent => ({ kind: "Call", index });

export function matchServicesEvent<R>(value: ServicesEvent, cases: {
    Call: (v: Extract<ServicesEvent, { kind: "Call" }>) => R;
}): R {
    return cases[value.kind as ServicesEvent["kind"]](value as never);
}

export function serializeServicesEvent(value: ServicesEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Call": {
            serializer.serializeVariantIndex(0);
            serializer.serializeU32(value.index);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeServicesEvent(deserializer: Deserializer): ServicesEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const index = deserializer.deserializeU32();
            return { kind: "Call", index };
        }
        default: throw new Error("Unknown variant index for ServicesEvent: " + index);
    }
}

/// The menu *Servicios*.
export class ServicesView {
    constructor (public groups: Seq<LinkGroup>) {
    }

    public serialize(serializer: Serializer): void {
        serializeArray(this.groups, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): ServicesView {
        const groups = deserializeArray(deserializer, (deserializer) => {
            return LinkGroup.deserialize(deserializer);
        });
        return new ServicesView(groups);
    }
}

/// Events of the feature.
export type SettingsEvent =
    | { kind: "Push"; value: bool }
    | { kind: "Biometrics"; value: bool }
    | { kind: "Language"; value: Lang }
    | { kind: "Theme"; value: Theme }
    | { kind: "SignOut" }
    | { kind: "SignOutEverywhere" }
    | { kind: "Idle"; value: IdleTime };

export const settingsEventPush = (value: bool): SettingsEvent => ({ kind: "Push", value });

export const settingsEventBiometrics = (value: bool): SettingsEvent => ({ kind: "Biometrics", value });

export const settingsEventLanguage = (value: Lang): SettingsEvent => ({ kind: "Language", value });

export const settingsEventTheme = (value: Theme): SettingsEvent => ({ kind: "Theme", value });

export const settingsEventSignOut = (): SettingsEvent => ({ kind: "SignOut" });

export const settingsEventSignOutEverywhere = (): SettingsEvent => ({ kind: "SignOutEverywhere" });

export const settingsEventIdle = (value: IdleTime): SettingsEvent => ({ kind: "Idle", value });

export function matchSettingsEvent<R>(value: SettingsEvent, cases: {
    Push: (v: Extract<SettingsEvent, { kind: "Push" }>) => R;
    Biometrics: (v: Extract<SettingsEvent, { kind: "Biometrics" }>) => R;
    Language: (v: Extract<SettingsEvent, { kind: "Language" }>) => R;
    Theme: (v: Extract<SettingsEvent, { kind: "Theme" }>) => R;
    SignOut: (v: Extract<SettingsEvent, { kind: "SignOut" }>) => R;
    SignOutEverywhere: (v: Extract<SettingsEvent, { kind: "SignOutEverywhere" }>) => R;
    Idle: (v: Extract<SettingsEvent, { kind: "Idle" }>) => R;
}): R {
    return cases[value.kind as SettingsEvent["kind"]](value as never);
}

export function serializeSettingsEvent(value: SettingsEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Push": {
            serializer.serializeVariantIndex(0);
            serializer.serializeBool(value.value);
            break;
        }
        case "Biometrics": {
            serializer.serializeVariantIndex(1);
            serializer.serializeBool(value.value);
            break;
        }
        case "Language": {
            serializer.serializeVariantIndex(2);
            serializeLang(value.value, serializer);
            break;
        }
        case "Theme": {
            serializer.serializeVariantIndex(3);
            serializeTheme(value.value, serializer);
            break;
        }
        case "SignOut": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "SignOutEverywhere": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Idle": {
            serializer.serializeVariantIndex(6);
            serializeIdleTime(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeSettingsEvent(deserializer: Deserializer): SettingsEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeBool();
            return { kind: "Push", value };
        }
        case 1: {
            const value = deserializer.deserializeBool();
            return { kind: "Biometrics", value };
        }
        case 2: {
            const value = deserializeLang(deserializer);
            return { kind: "Language", value };
        }
        case 3: {
            const value = deserializeTheme(deserializer);
            return { kind: "Theme", value };
        }
        case 4: {
            return { kind: "SignOut" };
        }
        case 5: {
            return { kind: "SignOutEverywhere" };
        }
        case 6: {
            const value = deserializeIdleTime(deserializer);
            return { kind: "Idle", value };
        }
        default: throw new Error("Unknown variant index for SettingsEvent: " + index);
    }
}

/// Ajustes.
export class SettingsView {
    constructor (public account: Optional<str>, public problem: Optional<Banner>, public alerts_label: str, public push: SwitchRow, public biometrics: SwitchRow, public idle_label: str, public idle: Seq<IdleChoice>, public language_label: str, public languages: Seq<LanguageChoice>, public theme_label: str, public themes: Seq<ThemeChoice>, public links: Seq<LinkRow>, public session_label: str, public lock: str, public sign_out: str, public sign_out_everywhere: str, public about: str) {
    }

    public serialize(serializer: Serializer): void {
        serializeOption(this.account, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.alerts_label);
        this.push.serialize(serializer);
        this.biometrics.serialize(serializer);
        serializer.serializeStr(this.idle_label);
        serializeArray(this.idle, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.language_label);
        serializeArray(this.languages, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.theme_label);
        serializeArray(this.themes, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.session_label);
        serializer.serializeStr(this.lock);
        serializer.serializeStr(this.sign_out);
        serializer.serializeStr(this.sign_out_everywhere);
        serializer.serializeStr(this.about);
    }

    static deserialize(deserializer: Deserializer): SettingsView {
        const account = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const alerts_label = deserializer.deserializeStr();
        const push = SwitchRow.deserialize(deserializer);
        const biometrics = SwitchRow.deserialize(deserializer);
        const idle_label = deserializer.deserializeStr();
        const idle = deserializeArray(deserializer, (deserializer) => {
            return IdleChoice.deserialize(deserializer);
        });
        const language_label = deserializer.deserializeStr();
        const languages = deserializeArray(deserializer, (deserializer) => {
            return LanguageChoice.deserialize(deserializer);
        });
        const theme_label = deserializer.deserializeStr();
        const themes = deserializeArray(deserializer, (deserializer) => {
            return ThemeChoice.deserialize(deserializer);
        });
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const session_label = deserializer.deserializeStr();
        const lock = deserializer.deserializeStr();
        const sign_out = deserializer.deserializeStr();
        const sign_out_everywhere = deserializer.deserializeStr();
        const about = deserializer.deserializeStr();
        return new SettingsView(account,problem,alerts_label,push,biometrics,idle_label,idle,language_label,languages,theme_label,themes,links,session_label,lock,sign_out,sign_out_everywhere,about);
    }
}

export type ShellEffect =
    | { kind: "Render"; value: RenderOperation }
    | { kind: "DeviceKey"; value: DeviceKey }
    | { kind: "Sign"; value: Sign }
    | { kind: "ReadSecret"; value: ReadSecret }
    | { kind: "WriteSecret"; value: WriteSecret }
    | { kind: "OpenBrowser"; value: OpenBrowser }
    | { kind: "OpenUrl"; value: OpenUrl }
    | { kind: "PresentDocument"; value: PresentDocument }
    | { kind: "CopyText"; value: CopyText }
    | { kind: "AskPush"; value: AskPush }
    | { kind: "AskUnlock"; value: AskUnlock }
    | { kind: "SaveSnapshot"; value: SaveSnapshot }
    | { kind: "VaultStore"; value: VaultStore }
    | { kind: "VaultOpen"; value: VaultOpen }
    | { kind: "VaultForget"; value: VaultForget }
    | { kind: "VaultState"; value: VaultState }
    | { kind: "PushToken"; value: PushToken };

export const shellEffectRender = (value: RenderOperation): ShellEffect => ({ kind: "Render", value });

export const shellEffectDeviceKey = (value: DeviceKey): ShellEffect => ({ kind: "DeviceKey", value });

export const shellEffectSign = (value: Sign): ShellEffect => ({ kind: "Sign", value });

export const shellEffectReadSecret = (value: ReadSecret): ShellEffect => ({ kind: "ReadSecret", value });

export const shellEffectWriteSecret = (value: WriteSecret): ShellEffect => ({ kind: "WriteSecret", value });

export const shellEffectOpenBrowser = (value: OpenBrowser): ShellEffect => ({ kind: "OpenBrowser", value });

export const shellEffectOpenUrl = (value: OpenUrl): ShellEffect => ({ kind: "OpenUrl", value });

export const shellEffectPresentDocument = (value: PresentDocument): ShellEffect => ({ kind: "PresentDocument", value });

export const shellEffectCopyText = (value: CopyText): ShellEffect => ({ kind: "CopyText", value });

export const shellEffectAskPush = (value: AskPush): ShellEffect => ({ kind: "AskPush", value });

export const shellEffectAskUnlock = (value: AskUnlock): ShellEffect => ({ kind: "AskUnlock", value });

export const shellEffectSaveSnapshot = (value: SaveSnapshot): ShellEffect => ({ kind: "SaveSnapshot", value });

export const shellEffectVaultStore = (value: VaultStore): ShellEffect => ({ kind: "VaultStore", value });

export const shellEffectVaultOpen = (value: VaultOpen): ShellEffect => ({ kind: "VaultOpen", value });

export const shellEffectVaultForget = (value: VaultForget): ShellEffect => ({ kind: "VaultForget", value });

export const shellEffectVaultState = (value: VaultState): ShellEffect => ({ kind: "VaultState", value });

export const shellEffectPushToken = (value: PushToken): ShellEffect => ({ kind: "PushToken", value });

export function matchShellEffect<R>(value: ShellEffect, cases: {
    Render: (v: Extract<ShellEffect, { kind: "Render" }>) => R;
    DeviceKey: (v: Extract<ShellEffect, { kind: "DeviceKey" }>) => R;
    Sign: (v: Extract<ShellEffect, { kind: "Sign" }>) => R;
    ReadSecret: (v: Extract<ShellEffect, { kind: "ReadSecret" }>) => R;
    WriteSecret: (v: Extract<ShellEffect, { kind: "WriteSecret" }>) => R;
    OpenBrowser: (v: Extract<ShellEffect, { kind: "OpenBrowser" }>) => R;
    OpenUrl: (v: Extract<ShellEffect, { kind: "OpenUrl" }>) => R;
    PresentDocument: (v: Extract<ShellEffect, { kind: "PresentDocument" }>) => R;
    CopyText: (v: Extract<ShellEffect, { kind: "CopyText" }>) => R;
    AskPush: (v: Extract<ShellEffect, { kind: "AskPush" }>) => R;
    AskUnlock: (v: Extract<ShellEffect, { kind: "AskUnlock" }>) => R;
    SaveSnapshot: (v: Extract<ShellEffect, { kind: "SaveSnapshot" }>) => R;
    VaultStore: (v: Extract<ShellEffect, { kind: "VaultStore" }>) => R;
    VaultOpen: (v: Extract<ShellEffect, { kind: "VaultOpen" }>) => R;
    VaultForget: (v: Extract<ShellEffect, { kind: "VaultForget" }>) => R;
    VaultState: (v: Extract<ShellEffect, { kind: "VaultState" }>) => R;
    PushToken: (v: Extract<ShellEffect, { kind: "PushToken" }>) => R;
}): R {
    return cases[value.kind as ShellEffect["kind"]](value as never);
}

export function serializeShellEffect(value: ShellEffect, serializer: Serializer): void {
    switch (value.kind) {
        case "Render": {
            serializer.serializeVariantIndex(0);
            value.value.serialize(serializer);
            break;
        }
        case "DeviceKey": {
            serializer.serializeVariantIndex(1);
            value.value.serialize(serializer);
            break;
        }
        case "Sign": {
            serializer.serializeVariantIndex(2);
            value.value.serialize(serializer);
            break;
        }
        case "ReadSecret": {
            serializer.serializeVariantIndex(3);
            value.value.serialize(serializer);
            break;
        }
        case "WriteSecret": {
            serializer.serializeVariantIndex(4);
            value.value.serialize(serializer);
            break;
        }
        case "OpenBrowser": {
            serializer.serializeVariantIndex(5);
            value.value.serialize(serializer);
            break;
        }
        case "OpenUrl": {
            serializer.serializeVariantIndex(6);
            value.value.serialize(serializer);
            break;
        }
        case "PresentDocument": {
            serializer.serializeVariantIndex(7);
            value.value.serialize(serializer);
            break;
        }
        case "CopyText": {
            serializer.serializeVariantIndex(8);
            value.value.serialize(serializer);
            break;
        }
        case "AskPush": {
            serializer.serializeVariantIndex(9);
            value.value.serialize(serializer);
            break;
        }
        case "AskUnlock": {
            serializer.serializeVariantIndex(10);
            value.value.serialize(serializer);
            break;
        }
        case "SaveSnapshot": {
            serializer.serializeVariantIndex(11);
            value.value.serialize(serializer);
            break;
        }
        case "VaultStore": {
            serializer.serializeVariantIndex(12);
            value.value.serialize(serializer);
            break;
        }
        case "VaultOpen": {
            serializer.serializeVariantIndex(13);
            value.value.serialize(serializer);
            break;
        }
        case "VaultForget": {
            serializer.serializeVariantIndex(14);
            value.value.serialize(serializer);
            break;
        }
        case "VaultState": {
            serializer.serializeVariantIndex(15);
            value.value.serialize(serializer);
            break;
        }
        case "PushToken": {
            serializer.serializeVariantIndex(16);
            value.value.serialize(serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeShellEffect(deserializer: Deserializer): ShellEffect {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = RenderOperation.deserialize(deserializer);
            return { kind: "Render", value };
        }
        case 1: {
            const value = DeviceKey.deserialize(deserializer);
            return { kind: "DeviceKey", value };
        }
        case 2: {
            const value = Sign.deserialize(deserializer);
            return { kind: "Sign", value };
        }
        case 3: {
            const value = ReadSecret.deserialize(deserializer);
            return { kind: "ReadSecret", value };
        }
        case 4: {
            const value = WriteSecret.deserialize(deserializer);
            return { kind: "WriteSecret", value };
        }
        case 5: {
            const value = OpenBrowser.deserialize(deserializer);
            return { kind: "OpenBrowser", value };
        }
        case 6: {
            const value = OpenUrl.deserialize(deserializer);
            return { kind: "OpenUrl", value };
        }
        case 7: {
            const value = PresentDocument.deserialize(deserializer);
            return { kind: "PresentDocument", value };
        }
        case 8: {
            const value = CopyText.deserialize(deserializer);
            return { kind: "CopyText", value };
        }
        case 9: {
            const value = AskPush.deserialize(deserializer);
            return { kind: "AskPush", value };
        }
        case 10: {
            const value = AskUnlock.deserialize(deserializer);
            return { kind: "AskUnlock", value };
        }
        case 11: {
            const value = SaveSnapshot.deserialize(deserializer);
            return { kind: "SaveSnapshot", value };
        }
        case 12: {
            const value = VaultStore.deserialize(deserializer);
            return { kind: "VaultStore", value };
        }
        case 13: {
            const value = VaultOpen.deserialize(deserializer);
            return { kind: "VaultOpen", value };
        }
        case 14: {
            const value = VaultForget.deserialize(deserializer);
            return { kind: "VaultForget", value };
        }
        case 15: {
            const value = VaultState.deserialize(deserializer);
            return { kind: "VaultState", value };
        }
        case 16: {
            const value = PushToken.deserialize(deserializer);
            return { kind: "PushToken", value };
        }
        default: throw new Error("Unknown variant index for ShellEffect: " + index);
    }
}

/// What an operation that cannot be carried out says.
export type ShellError =
    | { kind: "Unsupported" }
    | { kind: "Failed" };

export const shellErrorUnsupported = (): ShellError => ({ kind: "Unsupported" });

export const shellErrorFailed = (): ShellError => ({ kind: "Failed" });

export function matchShellError<R>(value: ShellError, cases: {
    Unsupported: (v: Extract<ShellError, { kind: "Unsupported" }>) => R;
    Failed: (v: Extract<ShellError, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as ShellError["kind"]](value as never);
}

export function serializeShellError(value: ShellError, serializer: Serializer): void {
    switch (value.kind) {
        case "Unsupported": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(1);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeShellError(deserializer: Deserializer): ShellError {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Unsupported" };
        }
        case 1: {
            return { kind: "Failed" };
        }
        default: throw new Error("Unknown variant index for ShellError: " + index);
    }
}

/// Signs with the device key by ES256.
export class Sign {
    constructor (public message: bytes) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeBytes(this.message);
    }

    static deserialize(deserializer: Deserializer): Sign {
        const message = deserializer.deserializeBytes();
        return new Sign(message);
    }
}

/// A signature.
export type SignAnswer =
    | { kind: "Signature"; value: bytes }
    | { kind: "Failed"; value: ShellError };

export const signAnswerSignature = (value: bytes): SignAnswer => ({ kind: "Signature", value });

export const signAnswerFailed = (value: ShellError): SignAnswer => ({ kind: "Failed", value });

export function matchSignAnswer<R>(value: SignAnswer, cases: {
    Signature: (v: Extract<SignAnswer, { kind: "Signature" }>) => R;
    Failed: (v: Extract<SignAnswer, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as SignAnswer["kind"]](value as never);
}

export function serializeSignAnswer(value: SignAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Signature": {
            serializer.serializeVariantIndex(0);
            serializer.serializeBytes(value.value);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(1);
            serializeShellError(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeSignAnswer(deserializer: Deserializer): SignAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeBytes();
            return { kind: "Signature", value };
        }
        case 1: {
            const value = deserializeShellError(deserializer);
            return { kind: "Failed", value };
        }
        default: throw new Error("Unknown variant index for SignAnswer: " + index);
    }
}

/// The ways to sign in.
export type SignInMethod =
    | { kind: "Sms" }
    | { kind: "ClavePermanente" }
    | { kind: "ClaveMovil" }
    | { kind: "Certificate" }
    | { kind: "Biometrics" };

export const signInMethodSms = (): SignInMethod => ({ kind: "Sms" });

export const signInMethodClavePermanente = (): SignInMethod => ({ kind: "ClavePermanente" });

export const signInMethodClaveMovil = (): SignInMethod => ({ kind: "ClaveMovil" });

export const signInMethodCertificate = (): SignInMethod => ({ kind: "Certificate" });

export const signInMethodBiometrics = (): SignInMethod => ({ kind: "Biometrics" });

export function matchSignInMethod<R>(value: SignInMethod, cases: {
    Sms: (v: Extract<SignInMethod, { kind: "Sms" }>) => R;
    ClavePermanente: (v: Extract<SignInMethod, { kind: "ClavePermanente" }>) => R;
    ClaveMovil: (v: Extract<SignInMethod, { kind: "ClaveMovil" }>) => R;
    Certificate: (v: Extract<SignInMethod, { kind: "Certificate" }>) => R;
    Biometrics: (v: Extract<SignInMethod, { kind: "Biometrics" }>) => R;
}): R {
    return cases[value.kind as SignInMethod["kind"]](value as never);
}

export function serializeSignInMethod(value: SignInMethod, serializer: Serializer): void {
    switch (value.kind) {
        case "Sms": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "ClavePermanente": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "ClaveMovil": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Certificate": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "Biometrics": {
            serializer.serializeVariantIndex(4);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeSignInMethod(deserializer: Deserializer): SignInMethod {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Sms" };
        }
        case 1: {
            return { kind: "ClavePermanente" };
        }
        case 2: {
            return { kind: "ClaveMovil" };
        }
        case 3: {
            return { kind: "Certificate" };
        }
        case 4: {
            return { kind: "Biometrics" };
        }
        default: throw new Error("Unknown variant index for SignInMethod: " + index);
    }
}

/// What came out.
export class SimulationView {
    constructor (public title: str, public banner: Optional<Banner>, public quotas: Seq<Fact>, public facts: Seq<Fact>, public concepts: Optional<TableView>, public chart: Optional<ChartView>, public changes: Optional<TableView>, public next_change: str, public note: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializeOption(this.banner, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeArray(this.quotas, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.concepts, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.chart, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.changes, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.next_change);
        serializer.serializeStr(this.note);
    }

    static deserialize(deserializer: Deserializer): SimulationView {
        const title = deserializer.deserializeStr();
        const banner = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const quotas = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const concepts = deserializeOption(deserializer, (deserializer) => {
            return TableView.deserialize(deserializer);
        });
        const chart = deserializeOption(deserializer, (deserializer) => {
            return ChartView.deserialize(deserializer);
        });
        const changes = deserializeOption(deserializer, (deserializer) => {
            return TableView.deserialize(deserializer);
        });
        const next_change = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        return new SimulationView(title,banner,quotas,facts,concepts,chart,changes,next_change,note);
    }
}

/// Events of the feature. Choices are told by the id that the view gave them.
export type SimulatorEvent =
    | { kind: "Year"; value: str }
    | { kind: "Per"; value: str }
    | { kind: "IncomeTyped"; value: str }
    | { kind: "Bracket"; value: str }
    | { kind: "Worker"; value: str }
    | { kind: "BaseTyped"; value: str }
    | { kind: "FlatRate"; value: bool }
    | { kind: "Submit" };

export const simulatorEventYear = (value: str): SimulatorEvent => ({ kind: "Year", value });

export const simulatorEventPer = (value: str): SimulatorEvent => ({ kind: "Per", value });

export const simulatorEventIncomeTyped = (value: str): SimulatorEvent => ({ kind: "IncomeTyped", value });

export const simulatorEventBracket = (value: str): SimulatorEvent => ({ kind: "Bracket", value });

export const simulatorEventWorker = (value: str): SimulatorEvent => ({ kind: "Worker", value });

export const simulatorEventBaseTyped = (value: str): SimulatorEvent => ({ kind: "BaseTyped", value });

export const simulatorEventFlatRate = (value: bool): SimulatorEvent => ({ kind: "FlatRate", value });

export const simulatorEventSubmit = (): SimulatorEvent => ({ kind: "Submit" });

export function matchSimulatorEvent<R>(value: SimulatorEvent, cases: {
    Year: (v: Extract<SimulatorEvent, { kind: "Year" }>) => R;
    Per: (v: Extract<SimulatorEvent, { kind: "Per" }>) => R;
    IncomeTyped: (v: Extract<SimulatorEvent, { kind: "IncomeTyped" }>) => R;
    Bracket: (v: Extract<SimulatorEvent, { kind: "Bracket" }>) => R;
    Worker: (v: Extract<SimulatorEvent, { kind: "Worker" }>) => R;
    BaseTyped: (v: Extract<SimulatorEvent, { kind: "BaseTyped" }>) => R;
    FlatRate: (v: Extract<SimulatorEvent, { kind: "FlatRate" }>) => R;
    Submit: (v: Extract<SimulatorEvent, { kind: "Submit" }>) => R;
}): R {
    return cases[value.kind as SimulatorEvent["kind"]](value as never);
}

export function serializeSimulatorEvent(value: SimulatorEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "Year": {
            serializer.serializeVariantIndex(0);
            serializer.serializeStr(value.value);
            break;
        }
        case "Per": {
            serializer.serializeVariantIndex(1);
            serializer.serializeStr(value.value);
            break;
        }
        case "IncomeTyped": {
            serializer.serializeVariantIndex(2);
            serializer.serializeStr(value.value);
            break;
        }
        case "Bracket": {
            serializer.serializeVariantIndex(3);
            serializer.serializeStr(value.value);
            break;
        }
        case "Worker": {
            serializer.serializeVariantIndex(4);
            serializer.serializeStr(value.value);
            break;
        }
        case "BaseTyped": {
            serializer.serializeVariantIndex(5);
            serializer.serializeStr(value.value);
            break;
        }
        case "FlatRate": {
            serializer.serializeVariantIndex(6);
            serializer.serializeBool(value.value);
            break;
        }
        case "Submit": {
            serializer.serializeVariantIndex(7);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeSimulatorEvent(deserializer: Deserializer): SimulatorEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            const value = deserializer.deserializeStr();
            return { kind: "Year", value };
        }
        case 1: {
            const value = deserializer.deserializeStr();
            return { kind: "Per", value };
        }
        case 2: {
            const value = deserializer.deserializeStr();
            return { kind: "IncomeTyped", value };
        }
        case 3: {
            const value = deserializer.deserializeStr();
            return { kind: "Bracket", value };
        }
        case 4: {
            const value = deserializer.deserializeStr();
            return { kind: "Worker", value };
        }
        case 5: {
            const value = deserializer.deserializeStr();
            return { kind: "BaseTyped", value };
        }
        case 6: {
            const value = deserializer.deserializeBool();
            return { kind: "FlatRate", value };
        }
        case 7: {
            return { kind: "Submit" };
        }
        default: throw new Error("Unknown variant index for SimulatorEvent: " + index);
    }
}

/// The simulator: the form, and below it what comes out.
export class SimulatorView {
    constructor (public intro: str, public years: ChoiceGroup, public workers: ChoiceGroup, public brackets: ChoiceGroup, public per: ChoiceGroup, public income: Optional<Field>, public base: Field, public flat_rate_label: str, public flat_rate: bool, public submit: str, public result: Optional<SimulationView>, public links: Seq<LinkRow>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        this.years.serialize(serializer);
        this.workers.serialize(serializer);
        this.brackets.serialize(serializer);
        this.per.serialize(serializer);
        serializeOption(this.income, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.base.serialize(serializer);
        serializer.serializeStr(this.flat_rate_label);
        serializer.serializeBool(this.flat_rate);
        serializer.serializeStr(this.submit);
        serializeOption(this.result, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): SimulatorView {
        const intro = deserializer.deserializeStr();
        const years = ChoiceGroup.deserialize(deserializer);
        const workers = ChoiceGroup.deserialize(deserializer);
        const brackets = ChoiceGroup.deserialize(deserializer);
        const per = ChoiceGroup.deserialize(deserializer);
        const income = deserializeOption(deserializer, (deserializer) => {
            return Field.deserialize(deserializer);
        });
        const base = Field.deserialize(deserializer);
        const flat_rate_label = deserializer.deserializeStr();
        const flat_rate = deserializer.deserializeBool();
        const submit = deserializer.deserializeStr();
        const result = deserializeOption(deserializer, (deserializer) => {
            return SimulationView.deserialize(deserializer);
        });
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        return new SimulatorView(intro,years,workers,brackets,per,income,base,flat_rate_label,flat_rate,submit,result,links);
    }
}

/// Sign-in by SMS: the three fields.
export class SmsFormView {
    constructor (public intro: str, public problem: Optional<Banner>, public identifier: Field, public birth_date: Field, public mobile: Field, public prefix: str, public submit: str, public busy: Optional<str>, public ways_out: Seq<LinkRow>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.identifier.serialize(serializer);
        this.birth_date.serialize(serializer);
        this.mobile.serialize(serializer);
        serializer.serializeStr(this.prefix);
        serializer.serializeStr(this.submit);
        serializeOption(this.busy, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeArray(this.ways_out, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): SmsFormView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const identifier = Field.deserialize(deserializer);
        const birth_date = Field.deserialize(deserializer);
        const mobile = Field.deserialize(deserializer);
        const prefix = deserializer.deserializeStr();
        const submit = deserializer.deserializeStr();
        const busy = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const ways_out = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        return new SmsFormView(intro,problem,identifier,birth_date,mobile,prefix,submit,busy,ways_out);
    }
}

/// A step of the computation, unfolding to its source.
export class StepView {
    constructor (public title: str, public sentence: str, public inputs: Seq<Fact>, public value: Fact, public source: str, public link: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.sentence);
        serializeArray(this.inputs, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        this.value.serialize(serializer);
        serializer.serializeStr(this.source);
        serializer.serializeStr(this.link);
    }

    static deserialize(deserializer: Deserializer): StepView {
        const title = deserializer.deserializeStr();
        const sentence = deserializer.deserializeStr();
        const inputs = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const value = Fact.deserialize(deserializer);
        const source = deserializer.deserializeStr();
        const link = deserializer.deserializeStr();
        return new StepView(title,sentence,inputs,value,source,link);
    }
}

/// Events of the feature.
export type StorageEvent =
    | { kind: "DeleteFiles" };

export const storageEventDeleteFiles = (): StorageEvent => ({ kind: "DeleteFiles" });

export function matchStorageEvent<R>(value: StorageEvent, cases: {
    DeleteFiles: (v: Extract<StorageEvent, { kind: "DeleteFiles" }>) => R;
}): R {
    return cases[value.kind as StorageEvent["kind"]](value as never);
}

export function serializeStorageEvent(value: StorageEvent, serializer: Serializer): void {
    switch (value.kind) {
        case "DeleteFiles": {
            serializer.serializeVariantIndex(0);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeStorageEvent(deserializer: Deserializer): StorageEvent {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "DeleteFiles" };
        }
        default: throw new Error("Unknown variant index for StorageEvent: " + index);
    }
}

/// What this phone keeps of a person.
export class StorageView {
    constructor (public intro: str, public problem: Optional<Banner>, public facts: Seq<Fact>, public delete_files: Optional<str>, public note: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.delete_files, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.note);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): StorageView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const delete_files = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const note = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new StorageView(intro,problem,facts,delete_files,note,load);
    }
}

/// The stripe while acting for somebody else.
export class Stripe {
    constructor (public text: str, public back: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializer.serializeStr(this.back);
    }

    static deserialize(deserializer: Deserializer): Stripe {
        const text = deserializer.deserializeStr();
        const back = deserializer.deserializeStr();
        return new Stripe(text,back);
    }
}

/// A switch.
export class SwitchRow {
    constructor (public label: str, public note: str, public on: bool, public enabled: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.label);
        serializer.serializeStr(this.note);
        serializer.serializeBool(this.on);
        serializer.serializeBool(this.enabled);
    }

    static deserialize(deserializer: Deserializer): SwitchRow {
        const label = deserializer.deserializeStr();
        const note = deserializer.deserializeStr();
        const on = deserializer.deserializeBool();
        const enabled = deserializer.deserializeBool();
        return new SwitchRow(label,note,on,enabled);
    }
}

/// The four places at the bottom.
export type Tab =
    | { kind: "Home" }
    | { kind: "Services" }
    | { kind: "Documents" }
    | { kind: "Settings" };

export const tabHome = (): Tab => ({ kind: "Home" });

export const tabServices = (): Tab => ({ kind: "Services" });

export const tabDocuments = (): Tab => ({ kind: "Documents" });

export const tabSettings = (): Tab => ({ kind: "Settings" });

export function matchTab<R>(value: Tab, cases: {
    Home: (v: Extract<Tab, { kind: "Home" }>) => R;
    Services: (v: Extract<Tab, { kind: "Services" }>) => R;
    Documents: (v: Extract<Tab, { kind: "Documents" }>) => R;
    Settings: (v: Extract<Tab, { kind: "Settings" }>) => R;
}): R {
    return cases[value.kind as Tab["kind"]](value as never);
}

export function serializeTab(value: Tab, serializer: Serializer): void {
    switch (value.kind) {
        case "Home": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Services": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Documents": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Settings": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeTab(deserializer: Deserializer): Tab {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Home" };
        }
        case 1: {
            return { kind: "Services" };
        }
        case 2: {
            return { kind: "Documents" };
        }
        case 3: {
            return { kind: "Settings" };
        }
        default: throw new Error("Unknown variant index for Tab: " + index);
    }
}

/// A place at the bottom.
export class TabItem {
    constructor (public tab: Tab, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeTab(this.tab, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): TabItem {
        const tab = deserializeTab(deserializer);
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new TabItem(tab,label,selected);
    }
}

/// A table. Cells stand in the order of the columns; the first of each row is its head.
export class TableView {
    constructor (public caption: str, public columns: Seq<str>, public rows: Seq<Seq<str>>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.caption);
        serializeArray(this.columns, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
        serializeArray(this.rows, serializer, (item, serializer) => {
            serializeArray(item, serializer, (item, serializer) => {
                serializer.serializeStr(item);
            });
        });
    }

    static deserialize(deserializer: Deserializer): TableView {
        const caption = deserializer.deserializeStr();
        const columns = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const rows = deserializeArray(deserializer, (deserializer) => {
            return deserializeArray(deserializer, (deserializer) => {
                return deserializer.deserializeStr();
            });
        });
        return new TableView(caption,columns,rows);
    }
}

/// Light or dark.
export type Theme =
    | { kind: "System" }
    | { kind: "Light" }
    | { kind: "Dark" };

export const themeSystem = (): Theme => ({ kind: "System" });

export const themeLight = (): Theme => ({ kind: "Light" });

export const themeDark = (): Theme => ({ kind: "Dark" });

export function matchTheme<R>(value: Theme, cases: {
    System: (v: Extract<Theme, { kind: "System" }>) => R;
    Light: (v: Extract<Theme, { kind: "Light" }>) => R;
    Dark: (v: Extract<Theme, { kind: "Dark" }>) => R;
}): R {
    return cases[value.kind as Theme["kind"]](value as never);
}

export function serializeTheme(value: Theme, serializer: Serializer): void {
    switch (value.kind) {
        case "System": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Light": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Dark": {
            serializer.serializeVariantIndex(2);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeTheme(deserializer: Deserializer): Theme {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "System" };
        }
        case 1: {
            return { kind: "Light" };
        }
        case 2: {
            return { kind: "Dark" };
        }
        default: throw new Error("Unknown variant index for Theme: " + index);
    }
}

/// Light or dark.
export class ThemeChoice {
    constructor (public theme: Theme, public label: str, public selected: bool) {
    }

    public serialize(serializer: Serializer): void {
        serializeTheme(this.theme, serializer);
        serializer.serializeStr(this.label);
        serializer.serializeBool(this.selected);
    }

    static deserialize(deserializer: Deserializer): ThemeChoice {
        const theme = deserializeTheme(deserializer);
        const label = deserializer.deserializeStr();
        const selected = deserializer.deserializeBool();
        return new ThemeChoice(theme,label,selected);
    }
}

/// Meaning, never by colour alone: each tone has its icon.
export type Tone =
    | { kind: "Info" }
    | { kind: "Good" }
    | { kind: "Warning" }
    | { kind: "Bad" };

export const toneInfo = (): Tone => ({ kind: "Info" });

export const toneGood = (): Tone => ({ kind: "Good" });

export const toneWarning = (): Tone => ({ kind: "Warning" });

export const toneBad = (): Tone => ({ kind: "Bad" });

export function matchTone<R>(value: Tone, cases: {
    Info: (v: Extract<Tone, { kind: "Info" }>) => R;
    Good: (v: Extract<Tone, { kind: "Good" }>) => R;
    Warning: (v: Extract<Tone, { kind: "Warning" }>) => R;
    Bad: (v: Extract<Tone, { kind: "Bad" }>) => R;
}): R {
    return cases[value.kind as Tone["kind"]](value as never);
}

export function serializeTone(value: Tone, serializer: Serializer): void {
    switch (value.kind) {
        case "Info": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Good": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "Warning": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Bad": {
            serializer.serializeVariantIndex(3);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeTone(deserializer: Deserializer): Tone {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Info" };
        }
        case 1: {
            return { kind: "Good" };
        }
        case 2: {
            return { kind: "Warning" };
        }
        case 3: {
            return { kind: "Bad" };
        }
        default: throw new Error("Unknown variant index for Tone: " + index);
    }
}

/// What the biometric vault answers.
export type VaultAnswer =
    | { kind: "Done" }
    | { kind: "Opened"; value: Secret }
    | { kind: "Empty" }
    | { kind: "Trouble"; value: VaultTrouble };

export const vaultAnswerDone = (): VaultAnswer => ({ kind: "Done" });

export const vaultAnswerOpened = (value: Secret): VaultAnswer => ({ kind: "Opened", value });

export const vaultAnswerEmpty = (): VaultAnswer => ({ kind: "Empty" });

export const vaultAnswerTrouble = (value: VaultTrouble): VaultAnswer => ({ kind: "Trouble", value });

export function matchVaultAnswer<R>(value: VaultAnswer, cases: {
    Done: (v: Extract<VaultAnswer, { kind: "Done" }>) => R;
    Opened: (v: Extract<VaultAnswer, { kind: "Opened" }>) => R;
    Empty: (v: Extract<VaultAnswer, { kind: "Empty" }>) => R;
    Trouble: (v: Extract<VaultAnswer, { kind: "Trouble" }>) => R;
}): R {
    return cases[value.kind as VaultAnswer["kind"]](value as never);
}

export function serializeVaultAnswer(value: VaultAnswer, serializer: Serializer): void {
    switch (value.kind) {
        case "Done": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Opened": {
            serializer.serializeVariantIndex(1);
            value.value.serialize(serializer);
            break;
        }
        case "Empty": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "Trouble": {
            serializer.serializeVariantIndex(3);
            serializeVaultTrouble(value.value, serializer);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeVaultAnswer(deserializer: Deserializer): VaultAnswer {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "Done" };
        }
        case 1: {
            const value = Secret.deserialize(deserializer);
            return { kind: "Opened", value };
        }
        case 2: {
            return { kind: "Empty" };
        }
        case 3: {
            const value = deserializeVaultTrouble(deserializer);
            return { kind: "Trouble", value };
        }
        default: throw new Error("Unknown variant index for VaultAnswer: " + index);
    }
}

/// Forgets what the biometric vault holds, without asking anybody. Answered by [`VaultAnswer::Done`], also if there
/// was nothing.
export class VaultForget {
    constructor () {
    }

    public serialize(serializer: Serializer): void {
    }

    static deserialize(deserializer: Deserializer): VaultForget {
        return new VaultForget();
    }
}

/// Opens the biometric vault. Answered by [`VaultAnswer::Opened`].
export class VaultOpen {
    constructor (public reason: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.reason);
    }

    static deserialize(deserializer: Deserializer): VaultOpen {
        const reason = deserializer.deserializeStr();
        return new VaultOpen(reason);
    }
}

/// Whether the biometric vault holds something, without asking anybody.
export class VaultState {
    constructor () {
    }

    public serialize(serializer: Serializer): void {
    }

    static deserialize(deserializer: Deserializer): VaultState {
        return new VaultState();
    }
}

/// Keeps a secret in the biometric vault, in place of what it held: given out only after a live check of finger or
/// face, gone when they are enrolled anew. Never the phone's PIN instead. The platform checks once before it keeps
/// it. Answered by [`VaultAnswer::Done`].
export class VaultStore {
    constructor (public secret: Secret, public reason: str) {
    }

    public serialize(serializer: Serializer): void {
        this.secret.serialize(serializer);
        serializer.serializeStr(this.reason);
    }

    static deserialize(deserializer: Deserializer): VaultStore {
        const secret = Secret.deserialize(deserializer);
        const reason = deserializer.deserializeStr();
        return new VaultStore(secret,reason);
    }
}

/// Why the biometric vault did not do it. Each has its own words.
export type VaultTrouble =
    | { kind: "NotRecognised" }
    | { kind: "Cancelled" }
    | { kind: "LockedOut" }
    | { kind: "NoHardware" }
    | { kind: "NothingEnrolled" }
    | { kind: "Invalidated" }
    | { kind: "Failed" };

export const vaultTroubleNotRecognised = (): VaultTrouble => ({ kind: "NotRecognised" });

export const vaultTroubleCancelled = (): VaultTrouble => ({ kind: "Cancelled" });

export const vaultTroubleLockedOut = (): VaultTrouble => ({ kind: "LockedOut" });

export const vaultTroubleNoHardware = (): VaultTrouble => ({ kind: "NoHardware" });

export const vaultTroubleNothingEnrolled = (): VaultTrouble => ({ kind: "NothingEnrolled" });

export const vaultTroubleInvalidated = (): VaultTrouble => ({ kind: "Invalidated" });

export const vaultTroubleFailed = (): VaultTrouble => ({ kind: "Failed" });

export function matchVaultTrouble<R>(value: VaultTrouble, cases: {
    NotRecognised: (v: Extract<VaultTrouble, { kind: "NotRecognised" }>) => R;
    Cancelled: (v: Extract<VaultTrouble, { kind: "Cancelled" }>) => R;
    LockedOut: (v: Extract<VaultTrouble, { kind: "LockedOut" }>) => R;
    NoHardware: (v: Extract<VaultTrouble, { kind: "NoHardware" }>) => R;
    NothingEnrolled: (v: Extract<VaultTrouble, { kind: "NothingEnrolled" }>) => R;
    Invalidated: (v: Extract<VaultTrouble, { kind: "Invalidated" }>) => R;
    Failed: (v: Extract<VaultTrouble, { kind: "Failed" }>) => R;
}): R {
    return cases[value.kind as VaultTrouble["kind"]](value as never);
}

export function serializeVaultTrouble(value: VaultTrouble, serializer: Serializer): void {
    switch (value.kind) {
        case "NotRecognised": {
            serializer.serializeVariantIndex(0);
            break;
        }
        case "Cancelled": {
            serializer.serializeVariantIndex(1);
            break;
        }
        case "LockedOut": {
            serializer.serializeVariantIndex(2);
            break;
        }
        case "NoHardware": {
            serializer.serializeVariantIndex(3);
            break;
        }
        case "NothingEnrolled": {
            serializer.serializeVariantIndex(4);
            break;
        }
        case "Invalidated": {
            serializer.serializeVariantIndex(5);
            break;
        }
        case "Failed": {
            serializer.serializeVariantIndex(6);
            break;
        }
        default: throw new Error("Unknown variant: " + (value as any).kind);
    }
}

export function deserializeVaultTrouble(deserializer: Deserializer): VaultTrouble {
    const index = deserializer.deserializeVariantIndex();
    switch (index) {
        case 0: {
            return { kind: "NotRecognised" };
        }
        case 1: {
            return { kind: "Cancelled" };
        }
        case 2: {
            return { kind: "LockedOut" };
        }
        case 3: {
            return { kind: "NoHardware" };
        }
        case 4: {
            return { kind: "NothingEnrolled" };
        }
        case 5: {
            return { kind: "Invalidated" };
        }
        case 6: {
            return { kind: "Failed" };
        }
        default: throw new Error("Unknown variant index for VaultTrouble: " + index);
    }
}

/// All that a shell draws.
export class View {
    constructor (public lang: str, public language: Lang, public theme: Theme, public words: FrameWords, public title: str, public path: str, public entries: Seq<uint32>, public can_go_back: bool, public tabs: Seq<TabItem>, public bell: Optional<Bell>, public icon_number: Optional<uint32>, public stripe: Optional<Stripe>, public line: Optional<Line>, public updating: bool, public announcement: Announcement, public focus: Focus, public dialog: Optional<Dialog>, public screen: Screen) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.lang);
        serializeLang(this.language, serializer);
        serializeTheme(this.theme, serializer);
        this.words.serialize(serializer);
        serializer.serializeStr(this.title);
        serializer.serializeStr(this.path);
        serializeArray(this.entries, serializer, (item, serializer) => {
            serializer.serializeU32(item);
        });
        serializer.serializeBool(this.can_go_back);
        serializeArray(this.tabs, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.bell, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.icon_number, serializer, (value, serializer) => {
            serializer.serializeU32(value);
        });
        serializeOption(this.stripe, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.line, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeBool(this.updating);
        this.announcement.serialize(serializer);
        this.focus.serialize(serializer);
        serializeOption(this.dialog, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeScreen(this.screen, serializer);
    }

    static deserialize(deserializer: Deserializer): View {
        const lang = deserializer.deserializeStr();
        const language = deserializeLang(deserializer);
        const theme = deserializeTheme(deserializer);
        const words = FrameWords.deserialize(deserializer);
        const title = deserializer.deserializeStr();
        const path = deserializer.deserializeStr();
        const entries = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeU32();
        });
        const can_go_back = deserializer.deserializeBool();
        const tabs = deserializeArray(deserializer, (deserializer) => {
            return TabItem.deserialize(deserializer);
        });
        const bell = deserializeOption(deserializer, (deserializer) => {
            return Bell.deserialize(deserializer);
        });
        const icon_number = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeU32();
        });
        const stripe = deserializeOption(deserializer, (deserializer) => {
            return Stripe.deserialize(deserializer);
        });
        const line = deserializeOption(deserializer, (deserializer) => {
            return Line.deserialize(deserializer);
        });
        const updating = deserializer.deserializeBool();
        const announcement = Announcement.deserialize(deserializer);
        const focus = Focus.deserialize(deserializer);
        const dialog = deserializeOption(deserializer, (deserializer) => {
            return Dialog.deserialize(deserializer);
        });
        const screen = deserializeScreen(deserializer);
        return new View(lang,language,theme,words,title,path,entries,can_go_back,tabs,bell,icon_number,stripe,line,updating,announcement,focus,dialog,screen);
    }
}

/// Waiting for the browser.
export class WaitingView {
    constructor (public text: str, public cancel: Optional<str>) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.text);
        serializeOption(this.cancel, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
    }

    static deserialize(deserializer: Deserializer): WaitingView {
        const text = deserializer.deserializeStr();
        const cancel = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        return new WaitingView(text,cancel);
    }
}

/// Choice of how to sign in.
export class WelcomeView {
    constructor (public intro: str, public problem: Optional<Banner>, public capacity_label: str, public capacities: Seq<CapacityChoice>, public methods_label: str, public methods: Seq<MethodRow>, public kept: Optional<KeptView>, public links_label: str, public links: Seq<LinkRow>, public disclaimer: str) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.capacity_label);
        serializeArray(this.capacities, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.methods_label);
        serializeArray(this.methods, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.kept, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.links_label);
        serializeArray(this.links, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.disclaimer);
    }

    static deserialize(deserializer: Deserializer): WelcomeView {
        const intro = deserializer.deserializeStr();
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const capacity_label = deserializer.deserializeStr();
        const capacities = deserializeArray(deserializer, (deserializer) => {
            return CapacityChoice.deserialize(deserializer);
        });
        const methods_label = deserializer.deserializeStr();
        const methods = deserializeArray(deserializer, (deserializer) => {
            return MethodRow.deserialize(deserializer);
        });
        const kept = deserializeOption(deserializer, (deserializer) => {
            return KeptView.deserialize(deserializer);
        });
        const links_label = deserializer.deserializeStr();
        const links = deserializeArray(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const disclaimer = deserializer.deserializeStr();
        return new WelcomeView(intro,problem,capacity_label,capacities,methods_label,methods,kept,links_label,links,disclaimer);
    }
}

/// Keeps a secret, or forgets it.
export class WriteSecret {
    constructor (public name: SecretName, public secret: Optional<Secret>) {
    }

    public serialize(serializer: Serializer): void {
        serializeSecretName(this.name, serializer);
        serializeOption(this.secret, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
    }

    static deserialize(deserializer: Deserializer): WriteSecret {
        const name = deserializeSecretName(deserializer);
        const secret = deserializeOption(deserializer, (deserializer) => {
            return Secret.deserialize(deserializer);
        });
        return new WriteSecret(name,secret);
    }
}

/// The detail, month by month.
export class YearDetailView {
    constructor (public result: ResultView, public facts: Seq<Fact>, public caption: str, public columns: Seq<str>, public months: Seq<MonthRow>, public total: Fact, public explanation: str, public bars: Optional<BarsView>, public comparison: Optional<ComparisonView>, public steps_title: str, public steps: Seq<StepView>, public source_label: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        this.result.serialize(serializer);
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.caption);
        serializeArray(this.columns, serializer, (item, serializer) => {
            serializer.serializeStr(item);
        });
        serializeArray(this.months, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        this.total.serialize(serializer);
        serializer.serializeStr(this.explanation);
        serializeOption(this.bars, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.comparison, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializer.serializeStr(this.steps_title);
        serializeArray(this.steps, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.source_label);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): YearDetailView {
        const result = ResultView.deserialize(deserializer);
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const caption = deserializer.deserializeStr();
        const columns = deserializeArray(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const months = deserializeArray(deserializer, (deserializer) => {
            return MonthRow.deserialize(deserializer);
        });
        const total = Fact.deserialize(deserializer);
        const explanation = deserializer.deserializeStr();
        const bars = deserializeOption(deserializer, (deserializer) => {
            return BarsView.deserialize(deserializer);
        });
        const comparison = deserializeOption(deserializer, (deserializer) => {
            return ComparisonView.deserialize(deserializer);
        });
        const steps_title = deserializer.deserializeStr();
        const steps = deserializeArray(deserializer, (deserializer) => {
            return StepView.deserialize(deserializer);
        });
        const source_label = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new YearDetailView(result,facts,caption,columns,months,total,explanation,bars,comparison,steps_title,steps,source_label,load);
    }
}

/// A year of the list.
export class YearRow {
    constructor (public year: uint16, public label: str, public state: str, public tone: Tone) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeU16(this.year);
        serializer.serializeStr(this.label);
        serializer.serializeStr(this.state);
        serializeTone(this.tone, serializer);
    }

    static deserialize(deserializer: Deserializer): YearRow {
        const year = deserializer.deserializeU16();
        const label = deserializer.deserializeStr();
        const state = deserializer.deserializeStr();
        const tone = deserializeTone(deserializer);
        return new YearRow(year,label,state,tone);
    }
}

/// One year: its state, or its summary. Which buttons exist follows from the state alone.
export class YearView {
    constructor (public state: Banner, public result: Optional<ResultView>, public facts: Seq<Fact>, public office: Optional<str>, public detail: Optional<LinkRow>, public document: Optional<LinkRow>, public choices: Optional<ChoicesView>, public allegations: Optional<LinkRow>, public payment: Optional<PaymentView>, public appeal: Optional<Banner>, public problem: Optional<Banner>, public estimate: Optional<LinkRow>, public guide: LinkRow, public note: Optional<str>, public refresh: str, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        this.state.serialize(serializer);
        serializeOption(this.result, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeArray(this.facts, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializeOption(this.office, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializeOption(this.detail, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.document, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.choices, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.allegations, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.payment, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.appeal, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.problem, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        serializeOption(this.estimate, serializer, (value, serializer) => {
            value.serialize(serializer);
        });
        this.guide.serialize(serializer);
        serializeOption(this.note, serializer, (value, serializer) => {
            serializer.serializeStr(value);
        });
        serializer.serializeStr(this.refresh);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): YearView {
        const state = Banner.deserialize(deserializer);
        const result = deserializeOption(deserializer, (deserializer) => {
            return ResultView.deserialize(deserializer);
        });
        const facts = deserializeArray(deserializer, (deserializer) => {
            return Fact.deserialize(deserializer);
        });
        const office = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const detail = deserializeOption(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const document = deserializeOption(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const choices = deserializeOption(deserializer, (deserializer) => {
            return ChoicesView.deserialize(deserializer);
        });
        const allegations = deserializeOption(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const payment = deserializeOption(deserializer, (deserializer) => {
            return PaymentView.deserialize(deserializer);
        });
        const appeal = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const problem = deserializeOption(deserializer, (deserializer) => {
            return Banner.deserialize(deserializer);
        });
        const estimate = deserializeOption(deserializer, (deserializer) => {
            return LinkRow.deserialize(deserializer);
        });
        const guide = LinkRow.deserialize(deserializer);
        const note = deserializeOption(deserializer, (deserializer) => {
            return deserializer.deserializeStr();
        });
        const refresh = deserializer.deserializeStr();
        const load = deserializeLoad(deserializer);
        return new YearView(state,result,facts,office,detail,document,choices,allegations,payment,appeal,problem,estimate,guide,note,refresh,load);
    }
}

/// The years.
export class YearsView {
    constructor (public intro: str, public rows: Seq<YearRow>, public refresh: str, public guide: LinkRow, public load: Load) {
    }

    public serialize(serializer: Serializer): void {
        serializer.serializeStr(this.intro);
        serializeArray(this.rows, serializer, (item, serializer) => {
            item.serialize(serializer);
        });
        serializer.serializeStr(this.refresh);
        this.guide.serialize(serializer);
        serializeLoad(this.load, serializer);
    }

    static deserialize(deserializer: Deserializer): YearsView {
        const intro = deserializer.deserializeStr();
        const rows = deserializeArray(deserializer, (deserializer) => {
            return YearRow.deserialize(deserializer);
        });
        const refresh = deserializer.deserializeStr();
        const guide = LinkRow.deserialize(deserializer);
        const load = deserializeLoad(deserializer);
        return new YearsView(intro,rows,refresh,guide,load);
    }
}
