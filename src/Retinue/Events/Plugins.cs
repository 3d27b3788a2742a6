using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Extensions.Logging;

namespace Retinue;

/// <summary>
/// What an assembly in the plug-in folder implements to be started with the server: a public class with a constructor without parameters.
/// </summary>
public interface IPlugin
{
    /// <summary>Adds the plug-in's hooks to <see cref="LocalApi.Hooks"/>. Called once, before the first request.</summary>
    void Start(LocalApi api);
}

/// <summary>Loads plug-ins: <c>plugins/Name.dll</c>, or <c>plugins/Name/Name.dll</c> with what it needs beside it.</summary>
public static class Plugins
{
    /// <summary>Starts every plug-in of a folder, in the order of their names; nothing when the folder is not there.</summary>
    /// <returns>How many were started.</returns>
    /// <exception cref="SettingException">One of them cannot be loaded or started: half of the rules of a business are worse than a start that fails.</exception>
    public static int Start(LocalApi api, string folder, ILogger log)
    {
        if (!Directory.Exists(folder)) return 0;
        var files = Directory.GetFiles(folder, "*.dll").Concat(Directory.GetDirectories(folder)
            .Select(d => Path.Combine(d, Path.GetFileName(d) + ".dll"))).Order(StringComparer.Ordinal);
        var started = 0;
        foreach (var file in files)
        {
            try
            {
                foreach (var type in PluginTypes(Path.GetFullPath(file)))
                {
                    ((IPlugin)Activator.CreateInstance(type)!).Start(api);
                    log.LogInformation("Plug-in {Type} started from {File}", type.FullName, file);
                    started++;
                }
            }
            catch (Exception e)
            {
                var reason = (e is TargetInvocationException { InnerException: { } inner } ? inner : e).Message;
                throw new SettingException($"The plug-in {file} cannot be started: {reason.ReplaceLineEndings(" ").Trim().TrimEnd('.')}.");
            }
        }
        return started;
    }

    /// <summary>The plug-ins of a file. None is a fault: one that was built against another copy of Retinue would otherwise be passed over in silence.</summary>
    private static List<Type> PluginTypes(string file)
    {
        var types = new Context(file).LoadFromAssemblyPath(file).GetExportedTypes().Where(t => typeof(IPlugin).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false }).ToList();
        return types.Count > 0 ? types : throw new InvalidOperationException("it has no public class that implements IPlugin");
    }

    /// <summary>Takes what the plug-in brings from beside it, but never another copy of Retinue or of what Retinue shares with it.</summary>
    private sealed class Context(string file) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(file))
    {
        private readonly AssemblyDependencyResolver resolver = new(file);

        protected override Assembly? Load(AssemblyName name) =>
            Default.Assemblies.Any(a => a.GetName().Name == name.Name) ? null : resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
