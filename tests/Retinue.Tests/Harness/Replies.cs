using CsCheck;

namespace Retinue.Tests.Harness;

/// <summary>Random declarations of answers, and answers that keep to them.</summary>
internal static class Replies
{
    public static readonly Gen<(IReadOnlyList<Field> Fields, Reply Reply)> Any = Fields(3).SelectMany(fields => Of(fields).Select(reply => (fields, reply)));

    private static Gen<IReadOnlyList<Field>> Fields(int depth) =>
        Shape(depth).Array[1, 5].Select(shapes => (IReadOnlyList<Field>)[.. shapes.Select((shape, i) => shape with { Name = $"f{i}" })]);

    private static Gen<Field> Shape(int depth)
    {
        var scalar = Gen.Select(Gen.Enum<FieldType>().Where(type => type is not (FieldType.Group or FieldType.List)), Gen.OneOf<ApiVersion?>(null, null, null, ApiVersion.V7, ApiVersion.V8),
            (type, only) => new Field("", type) { Only = only });
        if (depth == 0) return scalar;
        var item = Gen.OneOf("", "row");
        return Gen.OneOf(
            scalar, scalar, scalar,
            Fields(depth - 1).Select(fields => new Field("", FieldType.Group) { Fields = fields }),
            Gen.Select(item, Fields(depth - 1), (name, fields) => new Field("", FieldType.List) { Item = name, Fields = fields }),
            item.Select(name => new Field("", FieldType.List) { Item = name }));
    }

    private static Gen<Reply> Of(IReadOnlyList<Field> fields) => fields
        .Aggregate(Gen.Const(() => Array.Empty<object>()), (all, field) => Gen.Select(all, ValueOf(field), (before, value) => (object[])[.. before, value]))
        .Select(values =>
        {
            var reply = new Reply();
            for (var i = 0; i < values.Length; i++) reply.AddAny(fields[i], values[i]);
            return reply;
        });

    private static Gen<object> ValueOf(Field field) => field.Type switch
    {
        FieldType.Text => Texts.Any.Select(text => (object)text),
        FieldType.Id or FieldType.Number => Gen.OneOf(Gen.Long, Gen.Const(0L), Gen.Const(long.MaxValue)).Select(number => (object)number),
        FieldType.Group => Of(field.Fields).Select(reply => (object)reply),
        FieldType.List when field.Fields.Count == 0 => Texts.Any.Array[0, 3].Select(texts => (object)texts),
        FieldType.List => Of(field.Fields).Array[0, 3].Select(rows => (object)rows),
        _ => Gen.Bool.Select(flag => (object)flag),
    };
}
