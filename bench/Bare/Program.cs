// The least that a web server of this kind can be: what its start and memory cost is the platform's and not ours ("Retinue.Bench cost").
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls(Environment.GetEnvironmentVariable("RETINUE_URLS") ?? "http://localhost:8080");
builder.Logging.ClearProviders();
var app = builder.Build();
app.MapGet("/healthz", () => "ok\n");
app.Run();
