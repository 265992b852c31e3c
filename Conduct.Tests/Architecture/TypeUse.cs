using System.Reflection;
using System.Reflection.Emit;

namespace Conduct.Tests.Architecture;

/// <summary>The types a type uses: in signatures and in the bodies of its methods, those of its closures included.</summary>
internal static class TypeUse
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) =>
        Signatures(type).Concat(Methods(type).SelectMany(Bodies)).SelectMany(Parts).Distinct();

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own));

    private static IEnumerable<Type> Signatures(Type type) =>
        type.GetInterfaces()
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(type.GetFields(Own).Select(field => field.FieldType))
            .Concat(Methods(type).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(type.GetMethods(Own).Select(method => method.ReturnType));

    private static IEnumerable<Type> Bodies(MethodBase method) =>
        (method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType).Concat(MembersOf(method).SelectMany(TypesOf));

    /// <summary>What the body of a method calls, reads, writes and names.</summary>
    public static IEnumerable<MemberInfo> MembersOf(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var opCode = OpCodesByValue[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return Resolve(method, BitConverter.ToInt32(code, at));
            }

            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static MemberInfo Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments)!;
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo called => [called.DeclaringType!, called.ReturnType, .. called.GetGenericArguments()],
        { DeclaringType: { } owner } => [owner],
        _ => [],
    };

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
