<?php
// The cURL example of the AddContact page as it stands there; only the address, the identifier and the secret come from the environment:
//   API_URL=http://localhost:8080/includes/api.php API_IDENTIFIER=... API_SECRET=... php addcontact.php
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, getenv('API_URL'));
curl_setopt($ch, CURLOPT_POST, 1);
curl_setopt($ch, CURLOPT_POSTFIELDS,
    http_build_query(
        array(
            'action' => 'AddContact',
            // See https://developers.whmcs.com/api/authentication
            'username' => getenv('API_IDENTIFIER'),
            'password' => getenv('API_SECRET'),
            'clientid' => '1',
            'firstname' => 'Jane',
            'lastname' => 'Doe',
            'email' => 'jane.doe@example.com',
            'responsetype' => 'json',
        )
    )
);
curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
$response = curl_exec($ch);
curl_close($ch);
echo $response;
